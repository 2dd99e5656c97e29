//! Finished workbooks to look at.

use crate::{Workbook, text};
use std::sync::OnceLock;

/// A finished workbook that tells a story from start to end. Its title, its summary and its language
/// stand in the workbook itself.
#[derive(Debug)]
pub struct Sample {
    /// Its name for commands.
    pub name: &'static str,
    json: &'static str,
    read: OnceLock<Workbook>,
}

impl Sample {
    const fn new(name: &'static str, json: &'static str) -> Self {
        Self { name, json, read: OnceLock::new() }
    }

    /// The workbook; read once, then kept. The file is compiled in and a test reads it, so the empty
    /// workbook that stands in for an unreadable one is never seen.
    #[must_use]
    pub fn workbook(&self) -> &Workbook {
        self.read.get_or_init(|| serde_json::from_str(self.json).unwrap_or_default())
    }

    /// The workbook as it would be if its story were told on a day, `YYYY-MM-DD`: every date in it comes later by as many
    /// quarters as have passed since it was written, so that its plan never lies behind. Quarters, since some of its dates
    /// name one.
    #[must_use]
    pub fn told_on(&self, today: &str) -> Workbook {
        let mut workbook = self.workbook().clone();
        let quarters = text::quarters_between(WRITTEN, today).unwrap_or_default();
        if quarters == 0 {
            return workbook;
        }
        let later = |date: &mut String| *date = text::quarters_later(date, quarters);
        workbook.evidence.rows_mut().iter_mut().for_each(|row| later(&mut row.date));
        workbook.targets.rows_mut().iter_mut().for_each(|row| later(&mut row.by));
        workbook.snapshots.rows_mut().iter_mut().for_each(|row| later(&mut row.date));
        later(&mut workbook.plan.start);
        workbook
    }
}

/// The day on which the samples' stories were written.
const WRITTEN: &str = "2026-11-21";

/// All samples, as the welcome screen lists them.
#[must_use]
pub fn samples() -> &'static [Sample] {
    static SAMPLES: [Sample; 2] = [
        Sample::new("northwind", include_str!("../../../../assets/samples/northwind.json")),
        Sample::new("chengjiang", include_str!("../../../../assets/samples/chengjiang.json")),
    ];
    &SAMPLES
}

/// A sample's workbook by its name.
#[must_use]
pub fn sample(name: &str) -> Option<Workbook> {
    samples().iter().find(|sample| sample.name == name).map(|sample| sample.workbook().clone())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::{Band, Missing};
    use crate::{Language, OfferingKind, Verdict, journey, plan, position, rating};

    fn book(name: &str) -> Workbook {
        sample(name).unwrap()
    }

    #[test]
    fn samples_are_readable_and_written_as_they_are_read() {
        for sample in samples() {
            let read: Workbook = serde_json::from_str(sample.json).unwrap();
            assert_eq!(&read, sample.workbook());
            assert_eq!(serde_json::to_string_pretty(&read).unwrap(), sample.json.trim_end());
            assert_eq!(crate::check(&read), []);
            assert!(!read.about.summary.is_empty());
        }
        assert!(sample("nobody").is_none());
    }

    #[test]
    fn a_sample_tells_its_story_as_of_the_day_on_which_it_is_opened() {
        for sample in samples() {
            for day in ["2020-01-01", WRITTEN, "2026-12-31", "nonsense"] {
                assert_eq!(&sample.told_on(day), sample.workbook());
            }
            for day in ["2027-01-01", "2027-02-14", "2028-02-29", "2031-12-31", "2126-06-15"] {
                let book = sample.told_on(day);
                assert_eq!(crate::check(&book), [], "{day}");
                assert_eq!(
                    plan::read_on(&book, day).warnings,
                    plan::read_on(sample.workbook(), WRITTEN).warnings
                );
                assert!(book.evidence.iter().all(|row| text::beginning(&row.date) < text::beginning(day)));
                assert!(book.snapshots.iter().all(|row| row.date.as_str() <= day));
            }
            // Nothing of the year in which it was written stays behind, in no field and in no text.
            let told = serde_json::to_string(&sample.told_on("2126-11-21")).unwrap();
            for year in 2020..2040 {
                assert!(!told.contains(&year.to_string()), "{} speaks of {year}", sample.name);
            }
        }
    }

    #[test]
    fn samples_are_whole() {
        for sample in samples() {
            let book = sample.workbook();
            let map = journey::read(book, None, "2026-11-21").map.unwrap();
            assert_eq!(map.completeness, Some(1.0), "{}", sample.name);
            assert!(map.ready && map.stages.len() >= 7 && map.lanes.len() == 7);
            assert_eq!(book.cells.len(), map.stages.len() * map.lanes.len());
            assert!(map.cells.iter().any(|cell| !cell.evidence.is_empty()));
            assert!(
                book.evidence.iter().all(|item| book.citations.iter().any(|row| row.evidence == item.id))
            );
            let ratings = rating::read(book, None);
            assert!(ratings.respondents.len() >= 5 && ratings.concordance.is_some());
            assert!(!ratings.talk_about.is_empty(), "somebody disagrees somewhere");
            assert!(ratings.weak_spots.iter().take(3).all(|spot| spot.cause.is_some()));
            let rivals = book.offerings.iter().filter(|row| row.kind == OfferingKind::Competitor);
            assert_eq!(rivals.count(), 3);
            for verdict in Verdict::ALL {
                assert!(book.decisions.iter().any(|decision| decision.verdict == *verdict));
            }
        }
        let languages: Vec<_> = samples().iter().map(|sample| sample.workbook().about.language).collect();
        assert_eq!(languages, Language::ALL);
    }

    #[test]
    fn northwind_believes_in_a_product_and_serves_it_like_a_tailored_service() {
        let book = book("northwind");
        let suite = &position::positions(&book)[0];
        assert_eq!(suite.position.map(f64::round), Some(62.0));
        assert_eq!(suite.band, Some(Band::TailoredService));
        assert_eq!(suite.perceived.as_ref().map(|perceived| perceived.position), Some(30.0));
        assert!(suite.central_tendency);
        let worst = &rating::read(&book, None).weak_spots[0];
        assert_eq!((worst.name.as_str(), worst.median), ("Onboards", 1.0));
    }

    #[test]
    fn chengjiang_believes_in_bespoke_work_and_stands_nearer_the_centre() {
        let book = book("chengjiang");
        let diagnosis = &position::positions(&book)[0];
        assert_eq!(diagnosis.band, Some(Band::ProductisedService));
        assert_eq!(diagnosis.perceived.as_ref().map(|perceived| perceived.position), Some(85.0));
        assert!(diagnosis.central_tendency);
        assert!(diagnosis.target.as_ref().is_some_and(|target| target.position > 70.0));
    }

    #[test]
    fn the_plan_of_a_sample_is_the_one_that_is_generated() {
        for sample in samples() {
            let book = sample.workbook();
            let generated = plan::generate(&plan::problem(book).unwrap());
            assert_eq!(generated.plays, book.planned.to_vec(), "{}", sample.name);
            let reading = plan::read(book);
            assert_eq!(reading.missing, Vec::<Missing>::new());
            assert!(reading.plays.len() >= 8 && reading.gap_after < reading.gap_before / 5.0);
            assert!(reading.plays.iter().all(|play| play.warnings.is_empty() && !play.why.is_empty()));
            assert!(reading.plays.iter().any(|play| play.pinned));
            assert_eq!(reading.plays.len() + reading.left_out.len(), book.plays.len());
        }
    }
}
