//! Question 2: scores, how far respondents agree, and weak spots.

use crate::figures::{Figures, choice, maybe, number, range};
use crate::output::Page;
use desk::domain::reading::{RatingsReading, ScoreReading, WeakSpot};
use std::io;

pub(super) fn show(reading: &RatingsReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    if reading.map.is_none() {
        return Ok(());
    }
    let concordance = reading.concordance.as_ref().map(|found| {
        Figures::new(words)
            .plain(number(found.w, 2))
            .with("chi-squared", number(found.chi_squared, 2))
            .with("respondents", found.respondents.to_string())
            .with("stages", found.stages.to_string())
            .line()
    });
    let figures = Figures::new(words)
        .with("respondents", reading.respondents.len().to_string())
        .with("answers", format!("{} / {}", reading.answers, reading.possible))
        .with_some("kendalls-w", concordance);
    page.indented(1, &figures.line())?;
    for stage in &reading.stages {
        page.indented(2, &stage.stage.name)?;
        for score in stage.scores.iter().filter(|score| score.n + score.dont_know > 0) {
            show_score(score, page)?;
        }
    }
    spots("weak-spots", &reading.weak_spots, page)?;
    spots("talk-about", &reading.talk_about, page)
}

fn show_score(score: &ScoreReading, page: &mut Page<'_>) -> io::Result<()> {
    let words = page.words();
    let figures = Figures::new(words)
        .plain(choice(words, "aspect", score.aspect.as_str()))
        .with("median", maybe(score.median, 1))
        .with_some("quartiles", score.quartiles.map(|quartiles| range(quartiles, 2)))
        .with("n", score.n.to_string())
        .with_some("dont-know", (score.dont_know > 0).then(|| score.dont_know.to_string()))
        .with_some("agreement", score.agreement.map(|agreement| number(agreement, 2)))
        .note("no-verdict", !score.verdict)
        .with_some("severity", score.severity.map(|severity| number(severity, 2)))
        .with_some("cause", score.cause.map(|cause| choice(words, "cause", cause.as_str())));
    page.indented(3, &figures.line())
}

fn spots(heading: &str, spots: &[WeakSpot], page: &mut Page<'_>) -> io::Result<()> {
    if spots.is_empty() {
        return Ok(());
    }
    let words = page.words();
    page.indented(1, &words.word(&format!("figure-{heading}")))?;
    for spot in spots {
        let figures = Figures::new(words)
            .plain(&spot.name)
            .plain(choice(words, "aspect", spot.aspect.as_str()))
            .with("severity", number(spot.severity, 2))
            .with("median", number(spot.median, 1))
            .with("spread", number(spot.spread, 2))
            .with("agreement", number(spot.agreement, 2))
            .with("n", spot.n.to_string())
            .with_some("cause", spot.cause.map(|cause| choice(words, "cause", cause.as_str())));
        page.indented(2, &figures.line())?;
        if let Some(note) = &spot.note {
            page.indented(3, &words.say(note))?;
        }
    }
    Ok(())
}
