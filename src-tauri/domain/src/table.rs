//! A table of rows that is cheap to copy and to compare.

use serde::{Deserialize, Serialize};
use std::ops::Deref;
use std::sync::Arc;

/// The rows of one kind, in their order. A copy shares the rows until one of the two is changed, so that
/// copying a workbook for an edit costs nothing for what the edit leaves alone, and what was left alone
/// can be told without comparing it.
#[derive(Debug, Serialize, Deserialize, ts_rs::TS, schemars::JsonSchema)]
#[serde(transparent)]
#[ts(as = "Vec<T>")]
#[schemars(transparent)]
pub struct Table<T>(Arc<Vec<T>>);

impl<T> Table<T> {
    /// Whether both are the very same rows in memory: true means unchanged, false means *perhaps* changed.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: Clone> Table<T> {
    /// The rows, to be changed; a table shared with another workbook is copied first.
    pub fn rows_mut(&mut self) -> &mut Vec<T> {
        Arc::make_mut(&mut self.0)
    }
}

impl<T> Clone for Table<T> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self(Arc::new(Vec::new()))
    }
}

impl<T: PartialEq> PartialEq for Table<T> {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other) || self.0 == other.0
    }
}

impl<T> Deref for Table<T> {
    type Target = [T];
    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> From<Vec<T>> for Table<T> {
    fn from(rows: Vec<T>) -> Self {
        Self(Arc::new(rows))
    }
}

impl<T> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        rows.into_iter().collect::<Vec<_>>().into()
    }
}

impl<'a, T> IntoIterator for &'a Table<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}
