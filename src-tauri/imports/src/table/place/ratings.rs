//! The rows of a table that rate.

use super::super::Stages;
use super::super::kinds::{self, Rated};
use super::{Placing, wider};
use crate::names::{beginning, cut, one_line_name};
use crate::remark::Weight;
use crate::scale::{Scale, whole_score};
use domain::{Message, RatingDraft, RespondentDraft, Side};

impl Placing<'_> {
    /// Takes a row as ratings; not where most of its texts are no numbers. What is none then is said.
    pub(super) fn ratings(&mut self, row: usize, rated: &Rated) -> bool {
        let dont_know = |text: &str| kinds::is_word(text, "table-dont-know");
        let value = |text: &str| if dont_know(text) { Some(None) } else { self.grid.number(text).map(Some) };
        let filled = self.filled(row);
        let (read, unread): (Vec<_>, Vec<_>) = filled
            .into_iter()
            .map(|(stage, column, text)| (stage, column, text, value(text)))
            .partition(|(_, _, _, value)| value.is_some());
        if read.len() <= unread.len() {
            return false;
        }
        let values: Vec<(usize, Option<f64>)> =
            read.into_iter().filter_map(|(stage, _, _, value)| Some((stage, value?))).collect();
        let numbers = || values.iter().filter_map(|(_, value)| *value);
        let stated = rated.scale.filter(|ends| *ends != (1, 5));
        let foreign = numbers().any(|value| stated.is_some() || whole_score(value).is_none());
        if foreign {
            let range = numbers()
                .map(|value| (value, value))
                .reduce(|(low, high), (value, _)| (low.min(value), high.max(value)));
            self.placed.scores = wider(self.placed.scores, range);
            self.placed.stated = self.placed.stated.or(rated.scale);
            if self.scale == Scale::Keep {
                let id = if stated.is_some() { "import-row-other-scale" } else { "import-row-no-ratings" };
                let what = Message::new(id).with("name", self.grid.text(row, 0).trim());
                self.say(row, 0, Weight::Read, what);
                return false;
            }
        }
        for (_, column, text, _) in unread {
            let what = Message::new("import-rating-unread").with("given", beginning(text));
            self.say(row, column, Weight::NotPlaced, what);
        }
        let scale = if foreign { self.scale } else { Scale::Keep };
        let (aspect, respondent) = (rated.aspect, self.respondent(rated.who.as_deref()));
        let mut count = 0_usize;
        for (stage, value) in values {
            let score = match value {
                None => None,
                Some(value) => match scale.rating(value) {
                    Some(score) => Some(score),
                    None => continue,
                },
            };
            let ratings = &mut self.placed.map.ratings;
            if ratings.iter().any(|it| (it.respondent, it.stage, it.aspect) == (respondent, stage, aspect)) {
                let what = Message::new("import-rating-twice");
                self.say(row, self.columns[stage], Weight::NotPlaced, what);
                continue;
            }
            ratings.push(RatingDraft { respondent, stage, aspect, score, comment: String::new() });
            count += 1;
        }
        let to = Message::new("import-to-ratings-of")
            .with("count", count)
            .with("aspect", Message::new(format!("aspect-{}", aspect.as_str())))
            .with("name", self.placed.map.respondents[respondent].name.as_str());
        self.becomes(self.line(row, Stages::Rows), to);
        true
    }

    pub(super) fn respondent(&mut self, who: Option<&str>) -> usize {
        let name = who.map(one_line_name).filter(|name| !name.is_empty()).unwrap_or_else(|| {
            let file = self.placed.map.name.as_str();
            self.words.say(&Message::new("import-from").with("file", file))
        });
        let name = cut(&name);
        let respondents = &mut self.placed.map.respondents;
        respondents.iter().position(|known| known.name == name).unwrap_or_else(|| {
            respondents.push(RespondentDraft { name, role: String::new(), side: Side::Ours });
            respondents.len() - 1
        })
    }
}
