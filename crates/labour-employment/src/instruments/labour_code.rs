//! The labour codes, and what guides them on wages, working time and the ending of contracts. The
//! decrees on the minimum wage and on the base salary are cited by their series in the core.

pub use ansinh_core::instruments::labour::{LABOUR_CODE_2012, LABOUR_CODE_2019};
use ansinh_core::law::{Instrument, InstrumentKind};
use ansinh_core::{NaiveDate, Text, date};

/// Working time and rest under the code of 2012; repealed on 2021-02-01.
pub static DECREE_45_2013: Instrument = decree(
    "45/2013/NĐ-CP",
    date(2013, 5, 10),
    Text::new(
        "Thời giờ làm việc, thời giờ nghỉ ngơi và an toàn, vệ sinh lao động",
        "Working time, rest, and safety and health at work",
    ),
);

/// Wages under the code of 2012; repealed on 2021-02-01.
pub static DECREE_49_2013: Instrument = decree(
    "49/2013/NĐ-CP",
    date(2013, 5, 14),
    Text::new(
        "Quy định chi tiết Bộ luật Lao động về tiền lương",
        "Detailing the Labour Code on wages",
    ),
);

/// Contracts, wages and discipline under the code of 2012; repealed on 2021-02-01.
pub static DECREE_05_2015: Instrument = decree(
    "05/2015/NĐ-CP",
    date(2015, 1, 12),
    Text::new(
        "Quy định chi tiết một số nội dung của Bộ luật Lao động",
        "Detailing parts of the Labour Code",
    ),
);

/// Working conditions and labour relations under the code of 2019, from 2021-02-01.
pub static DECREE_145_2020: Instrument = decree(
    "145/2020/NĐ-CP",
    date(2020, 12, 14),
    Text::new(
        "Quy định chi tiết Bộ luật Lao động về điều kiện lao động và quan hệ lao động",
        "Detailing the Labour Code on working conditions and labour relations",
    ),
);

/// Redundant workers of State-owned companies, 2015-09-15 to 2023-01-14.
pub static DECREE_63_2015: Instrument =
    decree("63/2015/NĐ-CP", date(2015, 7, 22), REDUNDANT_WORKERS);

/// Redundant workers of State-owned companies, from 2023-01-15.
pub static DECREE_97_2022: Instrument =
    decree("97/2022/NĐ-CP", date(2022, 11, 29), REDUNDANT_WORKERS);

const REDUNDANT_WORKERS: Text = Text::new(
    "Chính sách đối với người lao động dôi dư khi sắp xếp lại công ty 100% vốn nhà nước",
    "Redundant workers when wholly State-owned companies are restructured",
);

/// Regions of the minimum wage by commune, 2025-07-01 to 2025-12-31.
pub static DECREE_128_2025: Instrument = decree(
    "128/2025/NĐ-CP",
    date(2025, 6, 11),
    Text::new(
        "Phân quyền, phân cấp trong quản lý nhà nước lĩnh vực nội vụ",
        "Devolution in the administration of home affairs",
    ),
);

/// Severance and job-loss allowances: how broken years were counted before decree 05/2015/NĐ-CP.
pub static CIRCULAR_17_2009: Instrument = circular(
    "17/2009/TT-BLĐTBXH",
    date(2009, 5, 26),
    Text::new(
        "Hướng dẫn về hợp đồng lao động, trợ cấp thôi việc, trợ cấp mất việc làm",
        "Guiding contracts, severance and job-loss allowances",
    ),
);

/// Wages under decree 05/2015/NĐ-CP: overtime and night work.
pub static CIRCULAR_23_2015: Instrument = circular(
    "23/2015/TT-BLĐTBXH",
    date(2015, 6, 23),
    Text::new(
        "Hướng dẫn về tiền lương của Nghị định 05/2015/NĐ-CP",
        "Guiding the provisions on wages of decree 05/2015/NĐ-CP",
    ),
);

/// Overtime of up to 300 hours a year and 60 hours a month.
pub static RESOLUTION_17_2022: Instrument = Instrument::new(
    InstrumentKind::Resolution,
    "17/2022/UBTVQH15",
    Some(date(2022, 3, 23)),
    Text::new(
        "Số giờ làm thêm trong 01 năm, trong 01 tháng của người lao động",
        "Overtime hours of workers in a year and in a month",
    ),
);

const fn decree(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Decree, number, Some(issued), title)
}

const fn circular(number: &'static str, issued: NaiveDate, title: Text) -> Instrument {
    Instrument::new(InstrumentKind::Circular, number, Some(issued), title)
}
