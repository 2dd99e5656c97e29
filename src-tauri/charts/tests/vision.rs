//! What is left of the charts' colours for those who see fewer of them, and on a grey print.

use charts::{Color, Style, Theme};
use domain::Language;

/// A linear map of linear red, green and blue.
type Matrix = [[f64; 3]; 3];

/// How colours are seen: as most people do, on a grey print, and with each of the three common deficiencies in full
/// (Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency", 2009).
const VISIONS: [(&str, Matrix); 5] = [
    ("all colours", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    ("a grey print", [[0.2126, 0.7152, 0.0722]; 3]),
    (
        "no red",
        [
            [0.152_286, 1.052_583, -0.204_868],
            [0.114_503, 0.786_281, 0.099_216],
            [-0.003_882, -0.048_116, 1.051_998],
        ],
    ),
    (
        "no green",
        [
            [0.367_322, 0.860_646, -0.227_968],
            [0.280_085, 0.672_501, 0.047_413],
            [-0.011_820, 0.042_940, 0.968_881],
        ],
    ),
    (
        "no blue",
        [
            [1.255_528, -0.076_749, -0.178_779],
            [-0.078_411, 0.930_809, 0.147_602],
            [0.004_733, 0.691_367, 0.303_900],
        ],
    ),
];

fn seen(color: Color, vision: &Matrix) -> Color {
    let linear = color.rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    let rgb = vision.map(|row| {
        let part = row.iter().zip(linear).map(|(share, part)| share * part).sum::<f64>().clamp(0.0, 1.0);
        let part = if part <= 0.003_130_8 { 12.92 * part } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 };
        let distance = |byte: u8| (f64::from(byte) - part * 255.0).abs();
        (0..=u8::MAX).min_by(|one, other| distance(*one).total_cmp(&distance(*other))).unwrap_or_default()
    });
    Color { rgb, ..color }
}

/// The styles of both themes, each with every vision.
fn looks() -> impl Iterator<Item = (Style, String, Matrix)> {
    [Theme::Light, Theme::Dark].into_iter().flat_map(|theme| {
        VISIONS.map(|(name, vision)| {
            (Style::new(theme, Language::English), format!("{theme:?}, {name}"), vision)
        })
    })
}

#[test]
fn marks_lines_and_words_stand_out_from_their_ground() {
    for (style, look, vision) in looks() {
        let colors = style.colors;
        let ground = seen(colors.surface, &vision);
        let outlines = [0.0, 25.0, 50.0, 75.0, 100.0].map(|position| style.outline_color(position));
        for color in
            outlines.into_iter().chain([colors.ink_2, colors.ink_3, colors.accent, colors.good, colors.bad])
        {
            let contrast = seen(color, &vision).contrast(ground);
            assert!(contrast >= 3.0, "{look}: {color} has {contrast:.2}");
        }
        for ink in [colors.ink, colors.ink_2] {
            assert!(seen(ink, &vision).contrast(ground) >= 4.5, "{look}: {ink}");
        }
    }
}

#[test]
fn the_names_on_coloured_grounds_can_be_read() {
    for (style, look, vision) in looks() {
        for ground in style.colors.ratings {
            let contrast = seen(style.readable_on(ground), &vision).contrast(seen(ground, &vision));
            assert!(contrast >= 4.0, "{look}: {ground} has {contrast:.2}");
        }
    }
}

#[test]
fn the_two_ends_of_the_line_are_told_apart_without_their_names() {
    for (style, look, vision) in looks().filter(|(_, look, _)| !look.contains("grey")) {
        let [customer, client] =
            [0.0, 100.0].map(|end| seen(style.position_color(end), &vision).rgb.map(f64::from));
        let apart = customer.iter().zip(client).map(|(one, other)| (one - other).powi(2)).sum::<f64>().sqrt();
        assert!(apart >= 60.0, "{look}: {apart:.0}");
    }
}
