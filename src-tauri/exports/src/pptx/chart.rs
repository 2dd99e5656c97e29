//! A chart that the office program draws itself, from a spreadsheet that is kept with it.

use super::HEAD;
use super::shape::solid;
use crate::native::{Axes, Categories, Cell, Direction, Mark, Series, Stacking, Table, Value};
use crate::xml::Xml;
use charts::{Color, Dash};

/// Sizes of type, hundredths of a point: what the scene of the same chart has.
const LETTERS: i64 = 1100;
/// The numbers by which the two axes know one another.
const CATEGORIES: &str = "111111111";
const VALUES: &str = "222222222";

/// The part of a chart, whose spreadsheet is `rId1`; the cells stand on a sheet of this name.
pub(crate) fn chart(table: &Table, sheet: &str) -> String {
    let mut out = Xml::with_capacity(32 * 1024);
    out.raw(HEAD)
        .raw("<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
        .raw(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
        .raw("<c:date1904 val=\"0\"/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea>");
    layout(&mut out, &table.axes);
    for mark in [Mark::Area, Mark::Bar, Mark::Line(Dash::Solid)] {
        plot(&mut out, mark, table, sheet);
    }
    category_axis(&mut out, table);
    value_axis(&mut out, table);
    out.raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>");
    key(&mut out, table);
    out.raw("<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart>")
        .raw("<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    letters(&mut out, table.colors.ink_2, "");
    out.raw("<c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>");
    out.finish()
}

/// Where the chart stands on a slide, and that it is a chart; its part is the relation `id`.
pub(crate) fn frame(out: &mut Xml, id: &str) {
    out.raw("<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">")
        .raw("<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\"")
        .attribute("r:id", id)
        .raw("/></a:graphicData></a:graphic>");
}

/// Where in the chart's place the marks stand, if that must be known.
fn layout(out: &mut Xml, axes: &Axes) {
    let Some([x, y, width, height]) = axes.place else {
        out.raw("<c:layout/>");
        return;
    };
    out.raw("<c:layout><c:manualLayout><c:layoutTarget val=\"inner\"/><c:xMode val=\"edge\"/><c:yMode val=\"edge\"/>");
    for (element, share) in [("c:x", x), ("c:y", y), ("c:w", width), ("c:h", height)] {
        out.raw("<").raw(element).attribute("val", &format!("{share:.5}")).raw("/>");
    }
    out.raw("</c:manualLayout></c:layout>");
}

/// All series of one kind of mark.
fn plot(out: &mut Xml, mark: Mark, table: &Table, sheet: &str) {
    let same = |series: &Series| std::mem::discriminant(&series.mark) == std::mem::discriminant(&mark);
    if !table.series.iter().any(same) {
        return;
    }
    let grouping = match (mark, table.axes.stacking) {
        (Mark::Area, _) | (Mark::Bar, Stacking::Stacked) => "stacked",
        (Mark::Bar, Stacking::Together) => "clustered",
        (Mark::Line(_), _) => "standard",
    };
    let element = match mark {
        Mark::Area => "c:areaChart",
        Mark::Bar => "c:barChart",
        Mark::Line(_) => "c:lineChart",
    };
    out.raw("<").raw(element).raw(">");
    if mark == Mark::Bar {
        out.raw("<c:barDir").attribute(
            "val",
            match table.axes.direction {
                Direction::Up => "col",
                Direction::Right => "bar",
            },
        );
        out.raw("/>");
    }
    out.raw("<c:grouping").attribute("val", grouping).raw("/><c:varyColors val=\"0\"/>");
    for (number, one) in (0_i64..).zip(&table.series).filter(|(_, one)| same(one)) {
        series(out, number, one, table, sheet);
    }
    match mark {
        Mark::Bar => out.raw("<c:gapWidth val=\"50\"/><c:overlap val=\"100\"/>"),
        Mark::Line(_) => out.raw("<c:marker val=\"1\"/>"),
        Mark::Area => out,
    };
    for axis in [CATEGORIES, VALUES] {
        out.raw("<c:axId").attribute("val", axis).raw("/>");
    }
    out.raw("</").raw(element).raw(">");
}

fn series(out: &mut Xml, number: i64, series: &Series, table: &Table, sheet: &str) {
    let Some(column) = table.columns.get(series.column) else { return };
    out.raw("<c:ser><c:idx")
        .whole("val", number)
        .raw("/><c:order")
        .whole("val", number)
        .raw("/><c:tx><c:strRef><c:f>");
    out.text(&cells(sheet, series.column, 1, 1))
        .raw("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>");
    out.text(&column.head).raw("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>");
    match (series.mark, series.color) {
        (_, None) => {
            out.raw("<a:noFill/><a:ln><a:noFill/></a:ln>");
        }
        (Mark::Area | Mark::Bar, Some(fill)) => {
            solid(out, fill);
            out.raw("<a:ln><a:noFill/></a:ln>");
        }
        (Mark::Line(dash), Some(ink)) => {
            out.raw("<a:ln w=\"28575\" cap=\"rnd\">");
            solid(out, ink);
            out.raw(match dash {
                Dash::Solid => "<a:prstDash val=\"solid\"/>",
                Dash::Dot => "<a:prstDash val=\"sysDot\"/>",
                Dash::Dash => "<a:prstDash val=\"dash\"/>",
            });
            out.raw("<a:round/></a:ln>");
        }
    }
    out.raw("</c:spPr>");
    match series.mark {
        Mark::Bar => out.raw("<c:invertIfNegative val=\"0\"/>"),
        Mark::Line(_) => out.raw("<c:marker><c:symbol val=\"none\"/></c:marker>"),
        Mark::Area => out,
    };
    if let Some(row) = series.told {
        told(out, row, table);
    }
    let last = table.rows() + 1;
    if let Some(categories) = table.columns.first() {
        let (reference, cache) = match table.axes.categories {
            Categories::Names => ("c:strRef", "c:strCache"),
            Categories::Months { .. } => ("c:numRef", "c:numCache"),
        };
        // LibreOffice takes an axis for one of days only if its numbers look like dates.
        let place = cells(sheet, 0, 2, last);
        out.raw("<c:cat>");
        known(out, (reference, cache, "yyyy\\-mm\\-dd"), &place, &categories.cells);
        out.raw("</c:cat>");
    }
    out.raw("<c:val>");
    known(out, ("c:numRef", "c:numCache", "General"), &cells(sheet, series.column, 2, last), &column.cells);
    out.raw("</c:val>");
    if matches!(series.mark, Mark::Line(_)) {
        out.raw("<c:smooth val=\"0\"/>");
    }
    out.raw("</c:ser>");
}

/// The value of one row beside its mark, and no other.
fn told(out: &mut Xml, row: usize, table: &Table) {
    let shown = |out: &mut Xml, value: &str| {
        out.raw("<c:showLegendKey val=\"0\"/><c:showVal").attribute("val", value);
        out.raw("/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>");
    };
    let row = i64::try_from(row).unwrap_or(i64::MAX);
    out.raw("<c:dLbls><c:dLbl><c:idx").whole("val", row).raw("/><c:numFmt");
    out.attribute("formatCode", &table.axes.format)
        .raw(" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>");
    letters(out, table.colors.ink, "");
    out.raw("<c:dLblPos val=\"b\"/>");
    shown(out, "1");
    out.raw("</c:dLbl>");
    shown(out, "0");
    out.raw("</c:dLbls>");
}

/// A reference to cells, and what stands in them.
fn known(out: &mut Xml, (reference, cache, format): (&str, &str, &str), place: &str, cells: &[Cell]) {
    let count = i64::try_from(cells.len()).unwrap_or(i64::MAX);
    out.raw("<").raw(reference).raw("><c:f>").text(place).raw("</c:f><").raw(cache).raw(">");
    if cache == "c:numCache" {
        out.raw("<c:formatCode>").text(format).raw("</c:formatCode>");
    }
    out.raw("<c:ptCount").whole("val", count).raw("/>");
    for (number, cell) in (0_i64..).zip(cells) {
        if cell.value == Value::Nothing {
            continue;
        }
        out.raw("<c:pt").whole("idx", number).raw("><c:v>");
        match &cell.value {
            Value::Number(value) => {
                out.raw(&value.to_string());
            }
            Value::Words(words) => {
                for (line, text) in words.split('\n').enumerate() {
                    out.raw(if line > 0 { "\n" } else { "" }).text(text);
                }
            }
            Value::Nothing => {}
        }
        out.raw("</c:v></c:pt>");
    }
    out.raw("</").raw(cache).raw("></").raw(reference).raw(">");
}

fn category_axis(out: &mut Xml, table: &Table) {
    let axes = &table.axes;
    let (element, format) = match axes.categories {
        Categories::Names => ("c:catAx", "General"),
        Categories::Months { .. } => ("c:dateAx", "0"),
    };
    let (orientation, position) = match axes.direction {
        Direction::Up => ("minMax", "b"),
        Direction::Right => ("maxMin", "l"),
    };
    out.raw("<").raw(element).raw("><c:axId").attribute("val", CATEGORIES).raw("/><c:scaling><c:orientation");
    out.attribute("val", orientation)
        .raw("/></c:scaling><c:delete val=\"0\"/><c:axPos")
        .attribute("val", position)
        .raw("/>");
    name(out, &axes.categories_name, table, "0");
    out.raw("<c:numFmt").attribute("formatCode", format).raw(" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>");
    rule(out, table.colors.line_strong);
    match axes.categories {
        // Upright, in several lines: LibreOffice would turn them.
        Categories::Names => letters(out, table.colors.ink_2, " rot=\"0\" vert=\"horz\""),
        Categories::Months { .. } => letters(out, table.colors.ink_2, ""),
    }
    out.raw("<c:crossAx")
        .attribute("val", VALUES)
        .raw("/><c:crossesAt")
        .attribute("val", &axes.origin.to_string())
        .raw("/>");
    match axes.categories {
        Categories::Names => {
            out.raw("<c:auto val=\"1\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/>");
        }
        Categories::Months { every } => {
            let every = i64::from(every);
            out.raw("<c:auto val=\"0\"/><c:lblOffset val=\"100\"/><c:baseTimeUnit val=\"days\"/>");
            out.raw("<c:majorUnit").whole("val", every).raw("/><c:majorTimeUnit val=\"days\"/>");
        }
    }
    out.raw("</").raw(element).raw(">");
}

fn value_axis(out: &mut Xml, table: &Table) {
    let axes = &table.axes;
    let (position, crosses, turn) = match axes.direction {
        Direction::Up => ("l", "autoZero", "-5400000"),
        // The first category is above, and the values stand below the last.
        Direction::Right => ("b", "max", "0"),
    };
    out.raw("<c:valAx><c:axId").attribute("val", VALUES).raw("/><c:scaling><c:orientation val=\"minMax\"/>");
    if let Some([least, most, _]) = axes.scale {
        out.raw("<c:max")
            .attribute("val", &most.to_string())
            .raw("/><c:min")
            .attribute("val", &least.to_string())
            .raw("/>");
    }
    // Where the marks have their place, the heads above them are the slide's.
    let deleted = if axes.place.is_some() { "1" } else { "0" };
    out.raw("</c:scaling><c:delete").attribute("val", deleted).raw("/><c:axPos").attribute("val", position);
    out.raw("/><c:majorGridlines>");
    rule(out, table.colors.line);
    out.raw("</c:majorGridlines>");
    if axes.place.is_none() {
        name(out, &axes.values, table, turn);
    }
    out.raw("<c:numFmt").attribute("formatCode", &axes.format).raw(" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>");
    out.raw("<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>");
    letters(out, table.colors.ink_2, "");
    let between = match axes.categories {
        Categories::Names => "between",
        Categories::Months { .. } => "midCat",
    };
    out.raw("<c:crossAx").attribute("val", CATEGORIES).raw("/><c:crosses").attribute("val", crosses);
    out.raw("/><c:crossBetween").attribute("val", between).raw("/>");
    if let Some([_, _, step]) = axes.scale {
        out.raw("<c:majorUnit").attribute("val", &step.to_string()).raw("/>");
    }
    out.raw("</c:valAx>");
}

/// The name of an axis; nothing for none.
fn name(out: &mut Xml, words: &str, table: &Table, turn: &str) {
    if words.is_empty() {
        return;
    }
    out.raw("<c:title><c:tx><c:rich><a:bodyPr")
        .attribute("rot", turn)
        .raw(" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr>");
    face(out, "a:defRPr", table.colors.ink_2);
    out.raw("</a:pPr><a:r>");
    face(out, "a:rPr", table.colors.ink_2);
    out.raw("<a:t>").text(words).raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
}

/// What the marks mean, below the chart.
fn key(out: &mut Xml, table: &Table) {
    if table.axes.key.is_empty() || table.axes.place.is_some() {
        return;
    }
    out.raw("<c:legend><c:legendPos val=\"b\"/>");
    for (number, _) in (0_i64..)
        .zip(&table.series)
        .filter(|(number, _)| !usize::try_from(*number).is_ok_and(|number| table.axes.key.contains(&number)))
    {
        out.raw("<c:legendEntry><c:idx").whole("val", number).raw("/><c:delete val=\"1\"/></c:legendEntry>");
    }
    out.raw("<c:overlay val=\"0\"/>");
    letters(out, table.colors.ink_2, "");
    out.raw("</c:legend>");
}

/// The look of letters, and which way they run if that is said.
fn letters(out: &mut Xml, ink: Color, way: &str) {
    out.raw("<c:txPr><a:bodyPr").raw(way).raw("/><a:lstStyle/><a:p><a:pPr>");
    face(out, "a:defRPr", ink);
    out.raw("</a:pPr><a:endParaRPr lang=\"en-US\"/></a:p></c:txPr>");
}

/// The theme's fonts in one size.
fn face(out: &mut Xml, element: &str, ink: Color) {
    out.raw("<").raw(element).whole("sz", LETTERS).raw(" b=\"0\">");
    solid(out, ink);
    out.raw("<a:latin typeface=\"+mn-lt\"/><a:ea typeface=\"+mn-ea\"/></").raw(element).raw(">");
}

fn rule(out: &mut Xml, ink: Color) {
    out.raw("<c:spPr><a:ln w=\"9525\">");
    solid(out, ink);
    out.raw("</a:ln></c:spPr>");
}

/// Cells of one column, from a row to a row, as spreadsheets count.
fn cells(sheet: &str, column: usize, from: usize, to: usize) -> String {
    let column = u16::try_from(column).unwrap_or(u16::MAX);
    let name = rust_xlsxwriter::utility::column_number_to_name(column);
    let sheet = sheet.replace('\'', "''");
    if from == to {
        format!("'{sheet}'!${name}${from}")
    } else {
        format!("'{sheet}'!${name}${from}:${name}${to}")
    }
}
