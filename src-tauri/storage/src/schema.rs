//! The tables of a workbook file, as a list of migrations, and the check that a file has those and no others.

use rusqlite::{Connection, OptionalExtension, Result};

/// One step from one form of the file to the next.
#[derive(Debug, Clone, Copy)]
pub struct Migration {
    /// Its number, from 1, without gaps; the file's `user_version` is that of the last one done.
    pub number: u32,
    /// What it does.
    pub title: &'static str,
    /// Why it was needed.
    pub why: &'static str,
    /// The statements. One that an older program would misread raises `meta.min_reader` to its own number
    /// and `meta.min_version` to the first version that has it.
    pub sql: &'static str,
}

/// Every migration there is. A released one is never changed: files out there have gone through it.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        title: "The workbook as tables",
        why: "The first form: one table for each kind of row, one for each list in a row, and the history.",
        sql: include_str!("migrations/1.sql"),
    },
    Migration {
        number: 2,
        title: "Rounds of rating, measured figures, parts of stages",
        why: "Ballots are kept apart until they are opened together; cells have owners and days of review; \
              metric lanes hold figures; stages have parts and goals.",
        sql: include_str!("migrations/2.sql"),
    },
    Migration {
        number: 3,
        title: "What speaks for a direction",
        why: "What buyers want, the business behind an offering, and how much each kind of evidence counts.",
        sql: include_str!("migrations/3.sql"),
    },
    Migration {
        number: 4,
        title: "Named views of the spectrum",
        why: "What the chart shows, and how, is kept under a name.",
        sql: include_str!("migrations/4.sql"),
    },
    Migration {
        number: 5,
        title: "The business case",
        why: "What the business with each segment brings, what plays cost and change in it, and other ways than the plan.",
        sql: include_str!("migrations/5.sql"),
    },
    Migration {
        number: 6,
        title: "How it went",
        why: "What became of plays, what their indicators said, the blocks of a plan, and dated snapshots.",
        sql: include_str!("migrations/6.sql"),
    },
    Migration {
        number: 7,
        title: "A plan's budget",
        why: "A plan keeps to what its plays may cost, where that is said.",
        sql: include_str!("migrations/7.sql"),
    },
    Migration {
        number: 8,
        title: "What levels rest on, and single levels of a target",
        why: "Levels of offerings rest on evidence as cells do; the strategist sets single levels of a target; a pin \
              remembers whether it was blind.",
        sql: include_str!("migrations/8.sql"),
    },
    Migration {
        number: 9,
        title: "Ranges of costs, figures that go together, lists in the blocks of a plan",
        why: "A cost is believed within a range, and is from somewhere, as the figures of the business are; pairs of those \
              are drawn together. Who must agree, what happens to existing customers and what is not done instead are \
              more than a text, which stays beside them.",
        sql: include_str!("migrations/9.sql"),
    },
    Migration {
        number: 10,
        title: "Plans in months",
        why: "A plan counts its time in quarters or in months; when plays begin is a number of such periods.",
        sql: include_str!("migrations/10.sql"),
    },
    Migration {
        number: 11,
        title: "Owners of plays, and dates that are held",
        why: "Somebody answers for a play; where somebody says when it begins, a plan that is made keeps to that.",
        sql: include_str!("migrations/11.sql"),
    },
];

/// The statements that make an empty file of the newest form at once. To go through every form there ever was takes
/// SQLite eight times as long, which a person who opens a file would wait for.
const NEWEST: &str = include_str!("newest.sql");

/// What marks an SQLite file as a workbook: `CLin` in the header's field for it.
pub(crate) const APPLICATION_ID: u32 = 0x434c_696e;

/// The number of the last migration of a list.
pub(crate) fn newest(migrations: &[Migration]) -> u32 {
    migrations.last().map_or(0, |migration| migration.number)
}

/// Does the migrations above `from` up to `to`; the caller holds the transaction.
pub(crate) fn migrate(connection: &Connection, migrations: &[Migration], from: u32, to: u32) -> Result<()> {
    for migration in migrations.iter().filter(|migration| migration.number > from && migration.number <= to) {
        connection.execute_batch(migration.sql)?;
        connection.pragma_update(None, "user_version", migration.number)?;
    }
    if from > 0 {
        // What the steps recorded speaks of tables as they were.
        connection.execute_batch("DELETE FROM history; DELETE FROM history_place;")?;
    }
    Ok(())
}

/// Gives an empty database the form of a version; the caller holds the transaction.
pub(crate) fn make(connection: &Connection, migrations: &[Migration], version: u32) -> Result<()> {
    if version == newest(MIGRATIONS) {
        connection.execute_batch(NEWEST)
    } else {
        migrate(connection, migrations, 0, version)
    }
}

/// The statements that make an empty file of the newest form at once: where the migrations lead to, tables and rows.
///
/// # Errors
/// When a migration is no SQL, which a test would have found.
pub fn newest_form() -> Result<String> {
    let model = Connection::open_in_memory()?;
    migrate(&model, MIGRATIONS, 0, newest(MIGRATIONS))?;
    let lines =
        |sql: &str| model.prepare(sql)?.query_map((), |row| row.get(0))?.collect::<Result<Vec<String>>>();
    let mut form = vec!["-- Generated from the migrations.".to_owned()];
    form.extend(lines("SELECT sql || ';' FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?);
    for table in lines(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY rowid",
    )? {
        let columns =
            lines(&format!("SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"))?;
        let values = columns.join(" || ', ' || ");
        form.extend(lines(&format!(
            "SELECT 'INSERT INTO {table} VALUES (' || {values} || ');' FROM \"{table}\""
        ))?);
    }
    form.push(format!("PRAGMA user_version = {};\n", newest(MIGRATIONS)));
    Ok(form.join("\n"))
}

/// The first part of a file that is not as the migrations up to its version made it: something added,
/// changed or missing. Nothing when the file's schema is exactly ours.
pub(crate) fn first_difference(
    connection: &Connection,
    migrations: &[Migration],
    version: u32,
) -> Result<Option<String>> {
    let model = Connection::open_in_memory()?;
    make(&model, migrations, version)?;
    let expected = parts(&model)?;
    let found = parts(connection)?;
    let differs = |a: &[Part], b: &[Part]| a.iter().find(|part| !b.contains(part)).map(Part::name);
    Ok(differs(&found, &expected).or_else(|| differs(&expected, &found)))
}

/// The first part of a newer file that could act on its own: a trigger, a view, a virtual table, or
/// anything that took the name of a table of ours without being one.
pub(crate) fn first_active_part(connection: &Connection) -> Result<Option<String>> {
    let sql = "SELECT type || ' ' || name FROM sqlite_schema
        WHERE type NOT IN ('table', 'index') OR sql LIKE 'CREATE VIRTUAL%' OR sql LIKE '%GENERATED%' LIMIT 1";
    connection.query_row(sql, (), |row| row.get(0)).optional()
}

#[derive(Debug, PartialEq, Eq)]
struct Part {
    kind: String,
    name: String,
    table: String,
    sql: Option<String>,
}

impl Part {
    fn name(&self) -> String {
        format!("{} {}", self.kind, self.name)
    }
}

fn parts(connection: &Connection) -> Result<Vec<Part>> {
    let mut statement =
        connection.prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name")?;
    let parts = statement.query_map((), |row| {
        Ok(Part { kind: row.get(0)?, name: row.get(1)?, table: row.get(2)?, sql: row.get(3)? })
    })?;
    parts.collect()
}
