//! Ten pictures of the spectrum, kept as they were looked at.

mod looks;
mod readings;

use charts::{Scene, Size, Style, Theme};
use domain::reading::SpectrumReading;
use domain::{Language, Look, OfferingKind};
use looks::dump;
use readings::{crowd, northwind, ours, placed, spectrum};

fn drawn(reading: &SpectrumReading, theme: Theme, language: Language) -> Scene {
    charts::spectrum(reading, &Style::new(theme, language), Size { width: 960.0, height: 540.0 })
}

fn light(reading: &SpectrumReading) -> Scene {
    drawn(reading, Theme::Light, Language::English)
}

fn named(names: &[&str]) -> SpectrumReading {
    let others = names.iter().zip([12.0, 37.0, 39.0, 55.0, 71.0, 90.0]).enumerate();
    let mut all = vec![ours("ours", names.first().copied().unwrap_or_default(), 62.0)];
    all.extend(others.map(|(k, (name, at))| placed(&format!("o{k}"), name, OfferingKind::Competitor, at)));
    spectrum(all)
}

fn one_end() -> SpectrumReading {
    let mut reading = crowd(60);
    for (offering, k) in reading.offerings.iter_mut().skip(2).zip((0..4_u8).cycle()) {
        offering.position = Some(100.0 - f64::from(k));
    }
    reading
}

fn looked_at(look: Look, mut reading: SpectrumReading) -> SpectrumReading {
    let competitors =
        |row: &&mut domain::reading::PositionReading| row.offering.kind == OfferingKind::Competitor;
    if look.anonymous {
        for (row, letter) in reading.offerings.iter_mut().filter(competitors).zip('A'..) {
            row.offering.name = letter.to_string();
        }
    }
    SpectrumReading { look, ..reading }
}

#[test]
fn pictures_stay_as_they_were_looked_at() {
    let long = "Extraordinarily thorough analytical consulting ".repeat(5);
    let long: String = long.chars().take(200).collect();
    let chinese = "面向大型连锁零售企业的全渠道库存与定价决策咨询服务";
    let pictures = [
        ("one mark", light(&spectrum(vec![ours("one", "One", 50.0)]))),
        ("sixty marks", light(&crowd(60))),
        ("all at one end", light(&one_end())),
        (
            "long Chinese names",
            drawn(&named(&[chinese, chinese, "短名", chinese]), Theme::Light, Language::Chinese),
        ),
        (
            "from the right, and emoji",
            light(&named(&["خدمة التحليل", "עיתון הבוקר", "👩🏽‍🚀 Orbit", "🧮🧮", "été"])),
        ),
        ("names of 200 letters", light(&named(&[&long, &long, "Short", &long]))),
        ("two of one name", light(&spectrum(vec![ours("a", "Suite", 40.0), ours("b", "Suite", 44.0)]))),
        ("dark", drawn(&northwind(), Theme::Dark, Language::English)),
        ("without names", light(&looked_at(Look { anonymous: true, ..Look::default() }, northwind()))),
        ("by revenue", light(&looked_at(Look { sized: true, ..Look::default() }, northwind()))),
        ("a part", light(&looked_at(Look { low: 25.0, high: 65.0, ..Look::default() }, northwind()))),
    ];
    for (name, scene) in pictures {
        insta::assert_snapshot!(name.replace([' ', ','], "-"), dump(&scene));
    }
}
