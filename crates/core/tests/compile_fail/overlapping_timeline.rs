//! Two values cannot begin on the same day.
use ansinh_core::law::{Entry, Instrument, InstrumentKind, Timeline};
use ansinh_core::{Text, date};

const TRIAL: Text = Text::new("thử", "trial");
static DECREE: Instrument = Instrument::new(InstrumentKind::Decree, "1/2018/NĐ-CP", None, TRIAL);

static OVERLAPPING: Timeline<u8> = Timeline::new(
    TRIAL,
    const {
        &[
            Entry::new(date(2018, 1, 1), 1, DECREE.whole().published()),
            Entry::new(date(2018, 1, 1), 2, DECREE.whole().published()),
        ]
    },
    date(2026, 1, 1),
);

fn main() {
    let _ = OVERLAPPING.covers_from();
}
