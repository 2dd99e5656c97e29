//! The standard normal distribution, both ways.

/// The share beyond a place at or above nought, by Hart's rational approximation and beyond 7 a continued fraction
/// (Hart 1968, algorithm 5666, as in West 2005); within a hundred-millionth of itself, also far out.
pub(super) fn tail(place: f64) -> f64 {
    let density = (-place * place / 2.0).exp();
    if place < 7.071_067_811_865_47 {
        return density * polynomial(&TAIL_ABOVE, place) / polynomial(&TAIL_BELOW, place);
    }
    let fraction = (1..=4).rev().map(f64::from).fold(place + 0.65, |below, step| place + step / below);
    density / fraction / std::f64::consts::TAU.sqrt()
}

/// The place below which a share lies, the share above nought and at most a half (Wichura 1988, AS 241, PPND16); 16 digits.
pub(super) fn tail_quantile(share: f64) -> f64 {
    let from_middle = share - 0.5;
    if from_middle.abs() <= 0.425 {
        let rest = 0.180_625 - from_middle * from_middle;
        return from_middle * polynomial(&MIDDLE_ABOVE, rest) / polynomial(&MIDDLE_BELOW, rest);
    }
    let depth = (-share.ln()).sqrt();
    if depth <= 5.0 {
        let depth = depth - 1.6;
        -polynomial(&NEAR_ABOVE, depth) / polynomial(&NEAR_BELOW, depth)
    } else {
        let depth = depth - 5.0;
        -polynomial(&FAR_ABOVE, depth) / polynomial(&FAR_BELOW, depth)
    }
}

/// `c₀ + c₁ x + c₂ x² …`
fn polynomial<const N: usize>(coefficients: &[f64; N], place: f64) -> f64 {
    coefficients.iter().rev().fold(0.0, |sum, coefficient| sum * place + coefficient)
}

const TAIL_ABOVE: [f64; 7] = [
    220.206_867_912_376,
    221.213_596_169_931,
    112.079_291_497_871,
    33.912_866_078_383,
    6.373_962_203_531_65,
    0.700_383_064_443_688,
    0.035_262_496_599_891_1,
];

const TAIL_BELOW: [f64; 8] = [
    440.413_735_824_752,
    793.826_512_519_948,
    637.333_633_378_831,
    296.564_248_779_674,
    86.780_732_202_946_1,
    16.064_177_579_207,
    1.755_667_163_182_64,
    0.088_388_347_648_318_4,
];

const MIDDLE_ABOVE: [f64; 8] = [
    3.387_132_872_796_366_5,
    133.141_667_891_784_38,
    1_971.590_950_306_551_3,
    13_731.693_765_509_46,
    45_921.953_931_549_87,
    67_265.770_927_008_7,
    33_430.575_583_588_13,
    2_509.080_928_730_122_7,
];

const MIDDLE_BELOW: [f64; 8] = [
    1.0,
    42.313_330_701_600_91,
    687.187_007_492_057_9,
    5_394.196_021_424_751,
    21_213.794_301_586_597,
    39_307.895_800_092_71,
    28_729.085_735_721_943,
    5_226.495_278_852_854,
];

const NEAR_ABOVE: [f64; 8] = [
    1.423_437_110_749_683_5,
    4.630_337_846_156_546,
    5.769_497_221_460_691,
    3.647_848_324_763_204_5,
    1.270_458_252_452_368_4,
    0.241_780_725_177_450_6,
    0.022_723_844_989_269_184,
    0.000_774_545_014_278_341_4,
];

const NEAR_BELOW: [f64; 8] = [
    1.0,
    2.053_191_626_637_759,
    1.676_384_830_183_803_8,
    0.689_767_334_985_1,
    0.148_103_976_427_480_08,
    0.015_198_666_563_616_457,
    0.000_547_593_808_499_534_5,
    1.050_750_071_644_416_9e-9,
];

const FAR_ABOVE: [f64; 8] = [
    6.657_904_643_501_103,
    5.463_784_911_164_114,
    1.784_826_539_917_291_3,
    0.296_560_571_828_504_87,
    0.026_532_189_526_576_124,
    0.001_242_660_947_388_078_4,
    2.711_555_568_743_487_6e-5,
    2.010_334_399_292_288_1e-7,
];

const FAR_BELOW: [f64; 8] = [
    1.0,
    0.599_832_206_555_888,
    0.136_929_880_922_735_8,
    0.014_875_361_290_850_615,
    0.000_786_869_131_145_613_3,
    1.846_318_317_510_054_8e-5,
    1.421_511_758_316_446e-7,
    2.044_263_103_389_939_7e-15,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_and_places_are_those_of_known_tables() {
        // scipy.stats.norm.isf, sf.
        for (share, place) in SHARES {
            assert!((tail_quantile(share) + place).abs() < 1e-12 * place.max(1.0), "{share}");
            assert!((tail(place) / share - 1.0).abs() < 1e-8, "{place}");
        }
    }

    const SHARES: [(f64, f64); 6] = [
        (0.3, 0.524_400_512_708_040_9),
        (0.1, 1.281_551_565_544_600_4),
        (0.05, 1.644_853_626_951_472_9),
        (0.001, 3.090_232_306_167_813),
        (1e-09, 5.997_807_015_007_686_5),
        (1e-15, 7.941_345_326_170_998),
    ];
}
