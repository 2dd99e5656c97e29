//! A workbook out of the tables of its file, and its differences into them.

use crate::differences::differences;
use crate::fields::{Column, Columns, Field, whole};
use crate::items::Item;
use crate::rows::{ABOUT, CAPACITY, CASE_FRAME, MARGINS, PLAN_FRAME, ROLE_RATES, Row, Shape, each_table};
use domain::{About, CaseFrame, PlanFrame, Table, Workbook};
use rusqlite::session::Session;
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Result, params_from_iter};
use std::collections::{BTreeMap, HashMap};

/// What the file holds, as it was last read or written: the rows, and the places of those in lists.
#[derive(Debug, Clone, Default)]
pub(crate) struct Stored {
    pub(crate) workbook: Workbook,
    ords: BTreeMap<&'static str, Vec<i64>>,
}

impl Stored {
    /// Reads the whole workbook.
    pub(crate) fn load(connection: &Connection) -> Result<Self> {
        let mut stored = Self::default();
        stored.reload(connection, |_| true)?;
        Ok(stored)
    }

    /// Reads again the tables of which `touched` says so.
    pub(crate) fn reload(&mut self, connection: &Connection, touched: impl Fn(&str) -> bool) -> Result<()> {
        let workbook = &mut self.workbook;
        if touched(ABOUT.name) {
            workbook.about = connection.query_row(&ABOUT.select(), (), |row| {
                let mut columns = Columns::of(row);
                columns.take::<u8>()?;
                Ok(About { title: columns.take()?, summary: columns.take()?, language: columns.take()? })
            })?;
        }
        if touched(PLAN_FRAME.name) {
            let capacity = std::mem::take(&mut workbook.plan.capacity);
            workbook.plan = connection.query_row(&PLAN_FRAME.select(), (), |row| {
                let mut columns = Columns::of(row);
                columns.take::<u8>()?;
                Ok(PlanFrame {
                    offering: columns.take()?,
                    start: columns.take()?,
                    unit: columns.take()?,
                    periods: columns.take()?,
                    capacity,
                    budget: columns.take()?,
                })
            })?;
        }
        if touched(CAPACITY.name) {
            workbook.plan.capacity = load_items(connection, &CAPACITY)?;
        }
        if touched(CASE_FRAME.name) {
            let rates = std::mem::take(&mut workbook.case.rates);
            workbook.case = connection.query_row(&CASE_FRAME.select(), (), |row| {
                let mut columns = Columns::of(row);
                columns.take::<u8>()?;
                Ok(CaseFrame {
                    currency: columns.take()?,
                    fiscal_start: columns.take()?,
                    discount_rate: columns.take()?,
                    months: columns.take()?,
                    cost_uplift: columns.take()?,
                    time_uplift: columns.take()?,
                    rates,
                })
            })?;
        }
        if touched(ROLE_RATES.name) {
            workbook.case.rates = load_items(connection, &ROLE_RATES)?;
        }
        if touched(MARGINS.name) {
            workbook.margins = load_items(connection, &MARGINS)?.into();
        }
        macro_rules! load {
            ($field:ident: $kind:ty) => {
                let (shape, lists) = (&<$kind as Row>::SHAPE, <$kind as Row>::LISTS);
                if touched(shape.name) || lists.iter().any(|list| touched(list.name)) {
                    let (rows, ords) = load_rows::<$kind>(connection)?;
                    workbook.$field = rows;
                    self.ords.insert(shape.name, ords);
                }
            };
        }
        each_table!(load);
        Ok(())
    }

    /// Writes the rows that differ, table by table, and answers with what is stored then. Tables that
    /// differ are attached to the session first, so that it records them.
    pub(crate) fn write(
        &self,
        connection: &Connection,
        mut session: Option<&mut Session<'_>>,
        after: &Workbook,
    ) -> Result<Self> {
        let before = &self.workbook;
        let mut ords = self.ords.clone();
        let mut record = |shape: &Shape| match session.as_deref_mut() {
            Some(session) => session.attach(Some(shape.name)),
            None => Ok(()),
        };
        if before.about != after.about {
            record(&ABOUT)?;
            let About { title, summary, language } = &after.about;
            run(connection, &ABOUT.update(), [title.put(), summary.put(), language.put(), whole(1)])?;
        }
        if before.plan != after.plan {
            let PlanFrame { offering, start, unit, periods, capacity, budget } = &after.plan;
            record(&PLAN_FRAME)?;
            let columns = [offering.put(), start.put(), unit.put(), periods.put(), budget.put(), whole(1)];
            run(connection, &PLAN_FRAME.update(), columns)?;
            if before.plan.capacity != *capacity {
                record(&CAPACITY)?;
                write_items(connection, &CAPACITY, &[], &all(&before.plan.capacity), &all(capacity))?;
            }
        }
        if before.case != after.case {
            write_case(connection, &mut record, &before.case, &after.case)?;
        }
        if !before.margins.is_same(&after.margins) && before.margins != after.margins {
            record(&MARGINS)?;
            write_items(connection, &MARGINS, &[], &all(&before.margins), &all(&after.margins))?;
        }
        macro_rules! write {
            ($field:ident: $kind:ty) => {
                if !before.$field.is_same(&after.$field) {
                    let shape = &<$kind as Row>::SHAPE;
                    let places = self.ords.get(shape.name).map_or(&[][..], Vec::as_slice);
                    let places =
                        write_rows::<$kind>(connection, &mut record, &before.$field, places, &after.$field)?;
                    ords.insert(shape.name, places);
                }
            };
        }
        each_table!(write);
        Ok(Self { workbook: after.clone(), ords })
    }
}

fn write_case(
    connection: &Connection,
    record: &mut impl FnMut(&Shape) -> Result<()>,
    before: &CaseFrame,
    after: &CaseFrame,
) -> Result<()> {
    let CaseFrame { currency, fiscal_start, discount_rate, months, cost_uplift, time_uplift, rates } = after;
    record(&CASE_FRAME)?;
    let columns = [
        currency.put(),
        fiscal_start.put(),
        discount_rate.put(),
        months.put(),
        cost_uplift.put(),
        time_uplift.put(),
        whole(1),
    ];
    run(connection, &CASE_FRAME.update(), columns)?;
    if before.rates != *rates {
        record(&ROLE_RATES)?;
        write_items(connection, &ROLE_RATES, &[], &all(&before.rates), &all(rates))?;
    }
    Ok(())
}

fn load_rows<T: Row>(connection: &Connection) -> Result<(Table<T>, Vec<i64>)> {
    let mut statement = connection.prepare_cached(&T::SHAPE.select())?;
    let mut found = statement.query(())?;
    let mut rows: Vec<(i64, T)> = Vec::new();
    while let Some(row) = found.next()? {
        let mut columns = Columns::of(row);
        let value = T::read(&mut columns)?;
        rows.push((columns.take()?, value));
    }
    // A stable sort: rows come in the order of their keys, which decides between equal places.
    rows.sort_by_key(|(ord, _)| *ord);
    let (ords, mut rows): (Vec<i64>, Vec<T>) = rows.into_iter().unzip();
    if !T::LISTS.is_empty() {
        let places: HashMap<String, usize> =
            rows.iter().enumerate().map(|(place, row)| (row.key()[0].to_owned(), place)).collect();
        for (list, shape) in T::LISTS.iter().enumerate() {
            let mut statement = connection.prepare_cached(&shape.select())?;
            let mut found = statement.query(())?;
            let mut last: Option<(usize, i64)> = None;
            while let Some(row) = found.next()? {
                let mut columns = Columns::of(row);
                let owner = *places.get(&columns.take::<String>()?).ok_or_else(out_of_place)?;
                let expected = last.filter(|(before, _)| *before == owner).map_or(0, |(_, place)| place + 1);
                if columns.take::<i64>()? != expected {
                    return Err(out_of_place());
                }
                rows.get_mut(owner).ok_or_else(out_of_place)?.add_item(list, &mut columns)?;
                last = Some((owner, expected));
            }
        }
    }
    Ok((rows.into(), ords))
}

fn load_items<T: Item>(connection: &Connection, shape: &Shape) -> Result<Vec<T>> {
    let mut statement = connection.prepare_cached(&shape.select())?;
    let mut found = statement.query(())?;
    let mut items = Vec::new();
    for expected in 0.. {
        let Some(row) = found.next()? else { break };
        let mut columns = Columns::of(row);
        if columns.take::<i64>()? != expected {
            return Err(out_of_place());
        }
        items.push(T::read(&mut columns)?);
    }
    Ok(items)
}

/// A list with a hole in it: no program of ours wrote that.
fn out_of_place() -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(1, rusqlite::types::Type::Integer, "a list with a gap".into())
}

fn write_rows<T: Row>(
    connection: &Connection,
    record: &mut impl FnMut(&Shape) -> Result<()>,
    before: &[T],
    ords: &[i64],
    after: &[T],
) -> Result<Vec<i64>> {
    let shape = &T::SHAPE;
    let found = differences(before, ords, after);
    if found.is_empty() {
        return Ok(found.ords);
    }
    record(shape)?;
    for list in T::LISTS {
        record(list)?;
    }
    let lists = |old: Option<&T>, new: Option<&T>| -> Result<()> {
        for (list, shape) in T::LISTS.iter().enumerate() {
            let old_items = old.map_or_else(Vec::new, |row| row.items(list));
            let new_items = new.map_or_else(Vec::new, |row| row.items(list));
            let owner = old.or(new).map_or("", |row| row.key()[0]);
            write_items(connection, shape, &[crate::fields::text(owner)], &old_items, &new_items)?;
        }
        Ok(())
    };
    for row in &found.removed {
        lists(Some(row), None)?;
        let mut columns = row.columns();
        columns.truncate(shape.keys);
        run(connection, &shape.delete(), columns)?;
    }
    for (old, new, ord) in &found.changed {
        lists(Some(old), Some(new))?;
        let mut columns = new.columns();
        columns.push(whole(*ord));
        columns.rotate_left(shape.keys);
        run(connection, &shape.update(), columns)?;
    }
    for (row, ord) in &found.added {
        let mut columns = row.columns();
        columns.push(whole(*ord));
        run(connection, &shape.insert(), columns)?;
        lists(None, Some(row))?;
    }
    Ok(found.ords)
}

fn all<T: Item>(items: &[T]) -> Vec<Vec<Column<'_>>> {
    items.iter().map(Item::columns).collect()
}

/// Makes one dense list of the other; `owner` is what its key begins with.
fn write_items(
    connection: &Connection,
    shape: &Shape,
    owner: &[Column<'_>],
    before: &[Vec<Column<'_>>],
    after: &[Vec<Column<'_>>],
) -> Result<()> {
    for place in 0..before.len().max(after.len()) {
        let mut columns: Vec<Column<'_>> = owner.to_vec();
        columns.push(whole(i64::try_from(place).unwrap_or(i64::MAX)));
        match (before.get(place), after.get(place)) {
            (Some(old), Some(new)) if old == new => {}
            (Some(_), Some(new)) => {
                columns.splice(0..0, new.iter().cloned());
                run(connection, &shape.update(), columns)?;
            }
            (Some(_), None) => run(connection, &shape.delete(), columns)?,
            (None, Some(new)) => {
                columns.extend(new.iter().cloned());
                run(connection, &shape.insert(), columns)?;
            }
            (None, None) => {}
        }
    }
    Ok(())
}

/// Runs a statement that writes exactly one row.
fn run<'a>(
    connection: &Connection,
    sql: &str,
    columns: impl IntoIterator<Item = ToSqlOutput<'a>>,
) -> Result<()> {
    match connection.prepare_cached(sql)?.execute(params_from_iter(columns))? {
        1 => Ok(()),
        rows => Err(rusqlite::Error::StatementChangedRows(rows)),
    }
}

impl Shape {
    fn names(&self) -> String {
        self.columns.iter().map(|name| format!("\"{name}\"")).collect::<Vec<_>>().join(", ")
    }

    /// All rows in the order of their keys.
    fn select(&self) -> String {
        let keys: Vec<String> = (1..=self.keys).map(|column| column.to_string()).collect();
        format!("SELECT {} FROM {} ORDER BY {}", self.names(), self.name, keys.join(", "))
    }

    /// One more row; parameters are the columns in order.
    fn insert(&self) -> String {
        let gaps = vec!["?"; self.columns.len()].join(", ");
        format!("INSERT INTO {} ({}) VALUES ({gaps})", self.name, self.names())
    }

    fn where_key(&self) -> String {
        self.columns[..self.keys]
            .iter()
            .map(|name| format!("\"{name}\" = ?"))
            .collect::<Vec<_>>()
            .join(" AND ")
    }

    /// A row anew; parameters are the columns that are no key, then the key.
    fn update(&self) -> String {
        let fields: Vec<String> =
            self.columns[self.keys..].iter().map(|name| format!("\"{name}\" = ?")).collect();
        format!("UPDATE {} SET {} WHERE {}", self.name, fields.join(", "), self.where_key())
    }

    /// A row less; parameters are its key.
    fn delete(&self) -> String {
        format!("DELETE FROM {} WHERE {}", self.name, self.where_key())
    }
}
