//! Decree 81/2021/NĐ-CP, article 10: four steps, đồng a month, by the groups 1 to 8. The steps are not
//! round shares of the last one, so they are written out.

pub(super) type Groups = [i64; 8];

pub(super) const STEP_1: Groups = [
    1_248_000, 1_326_000, 1_870_000, 1_794_000, 1_287_000, 2_184_000, 1_560_000, 1_716_000,
];
pub(super) const STEP_2: Groups = [
    1_328_000, 1_411_000, 1_992_000, 1_909_000, 1_370_000, 2_324_000, 1_660_000, 1_820_000,
];
pub(super) const STEP_3: Groups = [
    1_360_000, 1_445_000, 2_040_000, 1_955_000, 1_400_000, 2_380_000, 1_700_000, 1_870_000,
];
pub(super) const STEP_4: Groups = [
    1_600_000, 1_700_000, 2_400_000, 2_300_000, 1_650_000, 2_800_000, 2_000_000, 2_200_000,
];
