//! The steps that can be undone and redone. They are stored in the workbook, each in the same transaction as
//! the edit that it records, so that they survive closing, a crash and a power cut.

use domain::Message;
use rusqlite::{Connection, OptionalExtension, Result};
use std::sync::Arc;

/// How many steps are kept at least, if they are small.
const STEPS: usize = 1_000;
/// How many more there may be before the oldest are dropped, so that not every edit drops one.
const SLACK: usize = 100;
/// How many bytes all steps together may take.
const BYTES: u64 = 32 * 1024 * 1024;
/// How soon an edit must follow the one before it to become one step with it.
const TOGETHER: std::ops::RangeInclusive<i64> = 0..=2_000;

/// What is known of a step without reading what it did.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Head {
    pub(crate) number: i64,
    made: i64,
    label: String,
    merge_key: Option<String>,
    bytes: u64,
}

/// All steps in their order, and how many of them are done, the others being undone.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct History {
    steps: Vec<Arc<Head>>,
    done: usize,
}

/// One edit as the history tells it.
#[derive(Debug, Clone)]
pub struct Step {
    /// What it is called in "Undo …".
    pub label: Message,
    /// Edits of one key, one soon after the other, are one step.
    pub merge_key: Option<String>,
    /// When it is made.
    pub at: jiff::Zoned,
}

impl History {
    /// Reads what the file remembers; of more steps than are kept, the newest.
    pub(crate) fn load(connection: &Connection) -> Result<Self> {
        let mut statement = connection.prepare(
            "SELECT number, made, label, merge_key, length(changeset) FROM history ORDER BY number DESC LIMIT ?",
        )?;
        let heads = statement.query_map([i64::try_from(STEPS + SLACK).unwrap_or(i64::MAX)], |row| {
            Ok(Arc::new(Head {
                number: row.get(0)?,
                made: row.get(1)?,
                label: row.get(2)?,
                merge_key: row.get(3)?,
                bytes: u64::from(row.get::<_, u32>(4)?),
            }))
        })?;
        let mut steps = heads.collect::<Result<Vec<_>>>()?;
        steps.reverse();
        let place: Option<i64> =
            connection.query_row("SELECT step FROM history_place", (), |row| row.get(0)).optional()?;
        let done = match place {
            Some(place) => steps.iter().filter(|step| step.number <= place).count(),
            None => steps.len(),
        };
        Ok(Self { steps, done })
    }

    /// The step that undo takes back.
    pub(crate) fn undoable(&self) -> Option<&Head> {
        self.done.checked_sub(1).and_then(|place| self.steps.get(place)).map(AsRef::as_ref)
    }

    /// The step that redo does again.
    pub(crate) fn redoable(&self) -> Option<&Head> {
        self.steps.get(self.done).map(AsRef::as_ref)
    }

    /// The step that an edit made now would become one with.
    pub(crate) fn joins(&self, step: &Step) -> Option<&Head> {
        let newest = self.undoable().filter(|_| self.done == self.steps.len())?;
        let soon = TOGETHER.contains(&step.at.timestamp().as_millisecond().saturating_sub(newest.made));
        let alike = step.merge_key.is_some() && newest.merge_key == step.merge_key;
        (soon && alike).then_some(newest)
    }

    /// What a step did, as it is stored.
    pub(crate) fn changeset(connection: &Connection, head: &Head) -> Result<Vec<u8>> {
        connection
            .prepare_cached("SELECT changeset FROM history WHERE number = ?")?
            .query_row([head.number], |row| row.get(0))
    }

    /// Stores one more step; those that were undone are gone then, and the oldest where there are too many.
    pub(crate) fn add(&self, connection: &Connection, step: &Step, changeset: &[u8]) -> Result<Self> {
        let mut after = self.clone();
        if self.done < self.steps.len() {
            let last = self.undoable().map_or(0, |head| head.number);
            connection.execute("DELETE FROM history WHERE number > ?", [last])?;
            connection.execute("DELETE FROM history_place", ())?;
            after.steps.truncate(self.done);
        }
        let head = Head {
            number: after.steps.last().map_or(0, |head| head.number).saturating_add(1),
            made: step.at.timestamp().as_millisecond(),
            label: serde_json::to_string(&step.label).unwrap_or_default(),
            merge_key: step.merge_key.clone(),
            bytes: size(changeset),
        };
        connection
            .prepare_cached(
                "INSERT INTO history (number, made, label, merge_key, changeset) VALUES (?, ?, ?, ?, ?)",
            )?
            .execute((head.number, head.made, &head.label, &head.merge_key, changeset))?;
        after.steps.push(Arc::new(head));
        after.trim(connection)?;
        after.done = after.steps.len();
        Ok(after)
    }

    /// Puts the joined changeset of the newest step and an edit in the newest step's place. The first label
    /// stays, because it names things as they were called before.
    pub(crate) fn join(&self, connection: &Connection, step: &Step, joined: &[u8]) -> Result<Self> {
        let mut after = self.clone();
        let Some(newest) = after.steps.last_mut().map(Arc::make_mut) else { return Ok(after) };
        if joined.is_empty() {
            connection.execute("DELETE FROM history WHERE number = ?", [newest.number])?;
            after.steps.pop();
        } else {
            newest.made = step.at.timestamp().as_millisecond();
            newest.bytes = size(joined);
            connection
                .prepare_cached("UPDATE history SET made = ?, changeset = ? WHERE number = ?")?
                .execute((newest.made, joined, newest.number))?;
        }
        after.done = after.steps.len();
        Ok(after)
    }

    /// Stores that one step less is done.
    pub(crate) fn step_back(&self, connection: &Connection) -> Result<Self> {
        self.go_to(connection, self.done.saturating_sub(1))
    }

    /// Stores that one step more is done.
    pub(crate) fn step_on(&self, connection: &Connection) -> Result<Self> {
        self.go_to(connection, self.done.saturating_add(1).min(self.steps.len()))
    }

    fn go_to(&self, connection: &Connection, done: usize) -> Result<Self> {
        let after = Self { steps: self.steps.clone(), done };
        if done == after.steps.len() {
            connection.execute("DELETE FROM history_place", ())?;
        } else {
            // Steps that are older than those read are done, too.
            let before_all = self.steps.first().map_or(0, |head| head.number.saturating_sub(1));
            let step = after.undoable().map_or(before_all, |head| head.number);
            connection.execute("INSERT OR REPLACE INTO history_place (only, step) VALUES (1, ?)", [step])?;
        }
        Ok(after)
    }

    fn trim(&mut self, connection: &Connection) -> Result<()> {
        let mut bytes: u64 = self.steps.iter().map(|head| head.bytes).sum();
        if self.steps.len() <= STEPS + SLACK && bytes <= BYTES {
            return Ok(());
        }
        let mut kept = self.steps.len();
        for head in &self.steps {
            if kept <= 1 || (kept <= STEPS && bytes <= BYTES) {
                break;
            }
            kept -= 1;
            bytes = bytes.saturating_sub(head.bytes);
        }
        self.steps.drain(..self.steps.len() - kept);
        if let Some(oldest) = self.steps.first() {
            connection.execute("DELETE FROM history WHERE number < ?", [oldest.number])?;
        }
        Ok(())
    }
}

impl Head {
    /// What the step is called. A label that is none (the file is not trusted) has a name of its own.
    pub(crate) fn label(&self) -> Message {
        serde_json::from_str(&self.label).unwrap_or_else(|_| Message::new("file-step-unnamed"))
    }
}

fn size(changeset: &[u8]) -> u64 {
    u64::try_from(changeset.len()).unwrap_or(u64::MAX)
}
