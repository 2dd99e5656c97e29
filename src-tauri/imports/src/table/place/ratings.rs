//! The rows of a table that rate.

use super::super::Stages;
use super::super::kinds::{self, Rated};
use super::{Placing, wider};
use crate::names::{cut, one_line_name};
use crate::remark::Weight;
use crate::scale::{Scale, whole_score};
use domain::{Message, RatingDraft, RespondentDraft, Side};

impl Placing<'_> {
    /// Takes a row as ratings; not where any text of it is no number.
    pub(super) fn ratings(&mut self, row: usize, rated: &Rated) -> bool {
        let dont_know = |text: &str| kinds::is_word(text, "table-dont-know");
        let value = |text: &str| if dont_know(text) { Some(None) } else { self.grid.number(text).map(Some) };
        let Some(values) = self.values(row, value).filter(|values| !values.is_empty()) else { return false };
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
