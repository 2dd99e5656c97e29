//! Colours: reading them from the tokens, mixing them, telling whether they can be read.

use crate::Color;

impl Color {
    /// A colour that lets nothing through.
    #[must_use]
    pub const fn opaque(red: u8, green: u8, blue: u8) -> Self {
        Self { rgb: [red, green, blue], alpha: 255 }
    }

    /// The same colour letting the ground through; 255 is opaque.
    #[must_use]
    pub const fn with_alpha(self, alpha: u8) -> Self {
        Self { alpha, ..self }
    }

    /// Reads `#rrggbb`; nothing for anything else.
    #[must_use]
    pub fn from_hex(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        Some(Self::opaque(part(0)?, part(2)?, part(4)?))
    }

    /// `share` of this colour and the rest of `other`, mixed in OKLab as CSS `color-mix(in oklab, …)` does (Ottosson 2020).
    #[must_use]
    pub fn mixed(self, share: f64, other: Self) -> Self {
        let share = share.clamp(0.0, 1.0);
        let (a, b) = (self.oklab(), other.oklab());
        let lab = [0, 1, 2].map(|i| a[i] * share + b[i] * (1.0 - share));
        let alpha = f64::from(self.alpha) * share + f64::from(other.alpha) * (1.0 - share);
        Self { alpha: byte(alpha / 255.0), ..Self::from_oklab(lab) }
    }

    /// WCAG contrast with another opaque colour, 1…21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.linear();
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }

    fn linear(self) -> [f64; 3] {
        self.rgb.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        })
    }

    fn oklab(self) -> [f64; 3] {
        let [r, g, b] = self.linear();
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        [
            0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s,
            1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s,
            0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s,
        ]
    }

    fn from_oklab([lightness, a, b]: [f64; 3]) -> Self {
        let l = (lightness + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (lightness - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (lightness - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let rgb = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        let [red, green, blue] = rgb.map(|part| {
            byte(if part <= 0.003_130_8 { part * 12.92 } else { 1.055 * part.powf(1.0 / 2.4) - 0.055 })
        });
        Self::opaque(red, green, blue)
    }
}

/// 0…1 as 0…255.
fn byte(part: f64) -> u8 {
    // Clamped before the cast, so that nothing is lost.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let byte = (part.clamp(0.0, 1.0) * 255.0).round() as u8;
    byte
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_and_written_alike() {
        for text in ["#15788c", "#ffffff", "#000000"] {
            assert_eq!(Color::from_hex(text).unwrap().to_string(), text);
        }
        for text in ["15788c", "#15788", "#15788cc", "#15788g", "#ä5788"] {
            assert_eq!(Color::from_hex(text), None, "{text}");
        }
    }

    /// The expected values are what Chromium 120 computes for `color-mix(in oklab, …)`.
    #[test]
    fn colours_mix_as_the_browser_mixes_them() {
        let (customer, middle) = (Color::from_hex("#15788c").unwrap(), Color::from_hex("#b9ad97").unwrap());
        assert_eq!(customer.mixed(1.0, middle), customer);
        assert_eq!(customer.mixed(0.0, middle), middle);
        let (red, blue) = (Color::opaque(255, 0, 0), Color::opaque(0, 0, 255));
        let half = red.mixed(0.5, blue);
        for (have, want) in half.rgb.into_iter().zip([140_u8, 83, 162]) {
            assert!(have.abs_diff(want) <= 1, "{half}");
        }
    }

    #[test]
    fn black_on_white_has_the_largest_contrast() {
        let contrast = Color::opaque(0, 0, 0).contrast(Color::opaque(255, 255, 255));
        assert!((contrast - 21.0).abs() < 1e-9);
    }
}
