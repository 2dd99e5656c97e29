//! A table and its chart in a spreadsheet.

use super::{Categories, Column, Direction, Mark, Series, Stacking, Table, Value};
use crate::Error;
use crate::tables::xlsx::{Looks, begun, sheet_name};
use charts::{Color, Dash};
use rust_xlsxwriter::{
    Chart, ChartAxis, ChartAxisCrossing, ChartAxisDateUnitType, ChartAxisLabelPosition, ChartDataLabel,
    ChartDataLabelPosition, ChartFont, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType,
    ChartMarker, ChartSolidFill, ChartType, Formula, Worksheet, XlsxError,
};
use std::collections::BTreeSet;

/// The least width of a chart, px, and its height.
const SIZE: (u32, u32) = (880, 460);

/// A spreadsheet of nothing but the cells, which a slide keeps with its chart.
pub(crate) fn workbook(table: &Table, name: &str) -> Result<Vec<u8>, Error> {
    let write = || -> Result<Vec<u8>, XlsxError> {
        let mut book = begun(&table.title)?;
        let sheet = book.add_worksheet().set_name(sheet_name(name, &mut BTreeSet::new()))?;
        fill(sheet, table, &Looks::new())?;
        book.save_to_buffer()
    };
    write().map_err(|error| Error::Table(error.to_string()))
}

/// Writes the cells from A1 on.
pub(crate) fn fill(sheet: &mut Worksheet, table: &Table, looks: &Looks) -> Result<(), XlsxError> {
    let [whole, parts] = ["#,##0", "#,##0.00"].map(|format| looks.text.clone().set_num_format(format));
    for (place, column) in (0_u16..).zip(&table.columns) {
        let number = if is_whole(column) { &whole } else { &parts };
        sheet.write_string_with_format(0, place, &column.head, &looks.head)?;
        for (row, cell) in (1_u32..).zip(&column.cells) {
            let formula = cell.formula.as_deref().map(Formula::new);
            match (&cell.value, formula) {
                (Value::Nothing, _) => sheet.write_blank(row, place, &looks.text)?,
                (Value::Words(words), None) => {
                    sheet.write_string_with_format(row, place, words, &looks.text)?
                }
                (Value::Words(words), Some(formula)) => {
                    sheet.write_formula_with_format(row, place, formula.set_result(words), &looks.text)?
                }
                (Value::Number(value), None) => sheet.write_number_with_format(row, place, *value, number)?,
                (Value::Number(value), Some(formula)) => sheet.write_formula_with_format(
                    row,
                    place,
                    formula.set_result(value.to_string()),
                    number,
                )?,
            };
        }
        sheet.set_column_width(place, width(column))?;
    }
    // Rows of two lines, which not every program finds out by itself.
    sheet.set_row_height(0, 48)?;
    for (row, cell) in (1_u32..).zip(table.columns.iter().flat_map(|column| &column.cells).take(table.rows()))
    {
        if matches!(&cell.value, Value::Words(words) if words.contains('\n')) {
            sheet.set_row_height(row, 32)?;
        }
    }
    sheet.set_freeze_panes(1, 1)?;
    Ok(())
}

/// Whether a column counts things: what is computed may be anything.
fn is_whole(column: &Column) -> bool {
    column.cells.iter().all(|cell| match cell.value {
        Value::Number(value) => cell.formula.is_none() && value.fract() == 0.0,
        Value::Words(_) | Value::Nothing => true,
    })
}

/// The width of a column in digits of the usual font: what the longest line of words needs, or the largest figure, which
/// may become a thousand times as large.
fn width(column: &Column) -> f64 {
    let letters =
        |line: &str| line.chars().map(|letter| if letter.is_ascii() { 1.0 } else { 2.0 }).sum::<f64>();
    let wide = column.cells.iter().map(|cell| match &cell.value {
        Value::Words(words) => words.lines().map(letters).fold(0.0, f64::max),
        Value::Number(value) => letters(&format!("{:.2}", value.abs())) * 4.0 / 3.0 + 5.0,
        Value::Nothing => 0.0,
    });
    wide.fold(16.0, f64::max).min(80.0)
}

/// The chart of a table that stands in a sheet of this name.
pub(crate) fn chart(table: &Table, sheet: &str) -> Chart {
    let mut parts = [Mark::Area, Mark::Bar, Mark::Line(Dash::Solid)].into_iter().filter_map(|mark| {
        let of_kind =
            |series: &&Series| std::mem::discriminant(&series.mark) == std::mem::discriminant(&mark);
        let mut own = table.series.iter().filter(of_kind).peekable();
        own.peek()?;
        let mut part = Chart::new(kind(mark, table));
        own.for_each(|series| add(&mut part, series, table, sheet));
        Some(part)
    });
    let mut chart = parts.next().unwrap_or_else(|| Chart::new(ChartType::Line));
    for part in parts {
        chart.combine(&part);
    }
    title(&mut chart, table);
    axes(&mut chart, table);
    if table.axes.key.is_empty() {
        chart.legend().set_hidden();
    } else {
        let unnamed: Vec<usize> =
            (0..table.series.len()).filter(|series| !table.axes.key.contains(series)).collect();
        chart
            .legend()
            .set_position(ChartLegendPosition::Bottom)
            .delete_entries(&unnamed)
            .set_font(&font(9.0, table.colors.ink_2));
    }
    let rows = u32::try_from(table.rows()).unwrap_or(u32::MAX);
    let height = match table.axes.direction {
        Direction::Up => SIZE.1,
        Direction::Right => SIZE.1.max(rows.saturating_mul(24).saturating_add(140).min(1600)),
    };
    chart.set_width(SIZE.0).set_height(height).set_alt_text(shortened(&table.title));
    chart
}

/// Spreadsheets take 255 characters, as UTF-16 counts them.
fn shortened(words: &str) -> &str {
    let mut count = 0;
    let end = words.char_indices().find(|(_, letter)| {
        count += letter.len_utf16();
        count > 255
    });
    &words[..end.map_or(words.len(), |(at, _)| at)]
}

fn kind(mark: Mark, table: &Table) -> ChartType {
    match (mark, table.axes.direction, table.axes.stacking) {
        (Mark::Area, _, _) => ChartType::AreaStacked,
        (Mark::Line(_), _, _) => ChartType::Line,
        (Mark::Bar, Direction::Up, Stacking::Stacked) => ChartType::ColumnStacked,
        (Mark::Bar, Direction::Up, Stacking::Together) => ChartType::Column,
        (Mark::Bar, Direction::Right, Stacking::Stacked) => ChartType::BarStacked,
        (Mark::Bar, Direction::Right, Stacking::Together) => ChartType::Bar,
    }
}

fn add(chart: &mut Chart, series: &Series, table: &Table, sheet: &str) {
    let last = u32::try_from(table.rows()).unwrap_or(u32::MAX);
    let column = u16::try_from(series.column).unwrap_or(u16::MAX);
    let mut look = ChartFormat::new();
    match (series.mark, series.color) {
        (_, None) => {
            look.set_no_fill().set_no_line();
        }
        (Mark::Line(dash), Some(color)) => {
            look.set_line(line(color, 2.25).set_dash_type(match dash {
                Dash::Solid => ChartLineDashType::Solid,
                Dash::Dot => ChartLineDashType::RoundDot,
                Dash::Dash => ChartLineDashType::Dash,
            }));
        }
        (Mark::Area | Mark::Bar, Some(color)) => {
            let mut fill = ChartSolidFill::new();
            fill.set_color(rgb(color)).set_transparency(transparency(color));
            look.set_solid_fill(&fill).set_no_line();
        }
    }
    let new = chart.add_series();
    new.set_categories((sheet, 1, 0, last, 0))
        .set_values((sheet, 1, column, last, column))
        .set_name((sheet, 0, column))
        .set_format(&mut look);
    match series.mark {
        Mark::Bar => {
            new.set_gap(50).set_overlap(100);
        }
        Mark::Line(_) => {
            let mut none = ChartMarker::new();
            new.set_marker(none.set_none());
        }
        Mark::Area => {}
    }
    if let Some(told) = series.told {
        let label = |row: usize| {
            let mut label = ChartDataLabel::new();
            if row == told { label } else { label.set_hidden().clone() }
        };
        let labels: Vec<ChartDataLabel> = (0..table.rows()).map(label).collect();
        let mut all = ChartDataLabel::new();
        all.show_value()
            .set_position(ChartDataLabelPosition::Below)
            .set_font(&font(9.0, table.colors.ink))
            .set_num_format(&table.axes.format);
        new.set_data_label(&all).set_custom_data_labels(&labels);
    }
}

fn title(chart: &mut Chart, table: &Table) {
    chart.title().set_name(table.title.as_str()).set_font(font(12.0, table.colors.ink).set_bold());
}

fn axes(chart: &mut Chart, table: &Table) {
    let axes = &table.axes;
    // This library's x is what runs to the right, so that bars have their categories on its y.
    let categories = match axes.direction {
        Direction::Up => chart.x_axis(),
        Direction::Right => chart.y_axis(),
    };
    axis(categories, &axes.categories_name, table);
    categories.set_label_position(ChartAxisLabelPosition::Low).set_major_gridlines(false);
    match axes.categories {
        Categories::Names => {
            // Upright, in several lines: LibreOffice would turn them.
            categories
                .set_position_between_ticks(true)
                .set_font(font(9.0, table.colors.ink_2).set_rotation(0));
        }
        // An axis of days counts months as well, and is the only one on which every program skips the same ones.
        Categories::Months { every } => {
            categories
                .set_date_axis(true)
                .set_position_between_ticks(false)
                .set_num_format("0")
                .set_major_unit(every)
                .set_major_unit_date_type(ChartAxisDateUnitType::Days)
                .set_minor_unit(every)
                .set_minor_unit_date_type(ChartAxisDateUnitType::Days);
        }
    }
    if axes.direction == Direction::Right {
        // The first above, and the amounts below all the same.
        categories.set_reverse().set_crossing(ChartAxisCrossing::Max);
    }
    let values = match axes.direction {
        Direction::Up => chart.y_axis(),
        Direction::Right => chart.x_axis(),
    };
    axis(values, &axes.values, table);
    values
        .set_num_format(&axes.format)
        .set_major_gridlines(true)
        .set_major_gridlines_line(&line(table.colors.line, 0.75))
        .set_crossing(ChartAxisCrossing::AxisValue(axes.origin));
    if let Some([least, most, step]) = axes.scale {
        values.set_min(least).set_max(most).set_major_unit(step);
    }
}

/// The look of an axis, and its name if it has one.
fn axis(axis: &mut ChartAxis, name: &str, table: &Table) {
    let words = font(9.0, table.colors.ink_2);
    let mut look = ChartFormat::new();
    look.set_line(&line(table.colors.line_strong, 1.0));
    axis.set_font(&words).set_format(&mut look);
    if !name.is_empty() {
        axis.set_name(name).set_name_font(&words);
    }
}

fn font(size: f64, color: Color) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_size(size).set_color(rgb(color)).unset_bold();
    font
}

fn line(color: Color, width: f64) -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(rgb(color)).set_width(width);
    line
}

fn rgb(color: Color) -> rust_xlsxwriter::Color {
    let [red, green, blue] = color.rgb.map(u32::from);
    rust_xlsxwriter::Color::RGB(red << 16 | green << 8 | blue)
}

/// In percent.
fn transparency(color: Color) -> u8 {
    u8::try_from(100 - u32::from(color.alpha) * 100 / 255).unwrap_or(0)
}
