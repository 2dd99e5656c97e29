//! Workbook files through the public interface.

mod access;
mod backups;
mod editing;
mod hostile;
mod json;
mod kill;
mod released;
mod speaking;
mod workbooks;
