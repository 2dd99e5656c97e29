//! A plan that was generated and not yet taken.

use domain::plan::Proof;
use domain::reading::PlanReading;
use domain::{PlannedPlay, PlayId, Workbook};
use serde::Serialize;

/// What a generated plan would change, before it changes anything.
#[derive(Debug, Clone, PartialEq, Serialize, ts_rs::TS)]
pub struct Proposal {
    /// The plan, to be adopted as it is.
    pub plays: Vec<PlannedPlay>,
    /// Plays that would come in.
    pub added: Vec<PlayId>,
    /// Plays that would go out.
    pub removed: Vec<PlayId>,
    /// Plays that would begin in another quarter.
    pub moved: Vec<PlayId>,
    /// What is proven of it.
    pub proof: Proof,
    /// What the plan screen would show.
    pub reading: PlanReading,
}

impl Proposal {
    /// Compares a generated plan with the one adopted.
    pub(crate) fn of(before: &Workbook, plays: Vec<PlannedPlay>, proof: Proof, after: &Workbook) -> Self {
        let quarter_of =
            |plays: &[PlannedPlay], play: &PlayId| plays.iter().find(|p| p.play == *play).map(|p| p.quarter);
        let mut added = Vec::new();
        let mut moved = Vec::new();
        for play in &plays {
            match quarter_of(&before.planned, &play.play) {
                None => added.push(play.play.clone()),
                Some(quarter) if quarter != play.quarter => moved.push(play.play.clone()),
                Some(_) => {}
            }
        }
        let removed = before
            .planned
            .iter()
            .filter(|play| quarter_of(&plays, &play.play).is_none())
            .map(|play| play.play.clone())
            .collect();
        Self { added, removed, moved, proof, reading: domain::plan::read(after), plays }
    }
}
