//! Each cell is a parameter of its own: `type_a_21` to `type_b_100`.

use std::sync::LazyLock;

use ansinh_core::Text;
use ansinh_core::law::{Citation, Cited};
use ansinh_core::parameter::{
    LocalPower, Parameter, ParameterError, ParameterField, Parameters, WrittenValue,
};

use super::table::RATES;
use super::{InvalidType, WarInvalidAllowance};

const LOWEST_RATE: &str = "lowest_rate";

struct Cell {
    name: String,
    invalid_type: InvalidType,
    rate: u8,
}

static CELLS: LazyLock<Vec<Cell>> = LazyLock::new(|| {
    let of = |invalid_type, letter| {
        RATES.map(move |rate| Cell {
            name: format!("type_{letter}_{rate}"),
            invalid_type,
            rate,
        })
    };
    of(InvalidType::A, 'a')
        .chain(of(InvalidType::B, 'b'))
        .collect()
});

impl Cell {
    fn label(&self) -> Text {
        let letter = match self.invalid_type {
            InvalidType::A => 'A',
            InvalidType::B => 'B',
        };
        let rate = self.rate;
        Text {
            vi: format!("trợ cấp thương binh loại {letter}, {rate} %").into(),
            en: format!("war invalid of type {letter}, {rate} %").into(),
        }
    }

    fn of<'a>(&self, rule: &'a WarInvalidAllowance) -> Option<&'a Cited<ansinh_core::Dong>> {
        let table = match self.invalid_type {
            InvalidType::A => &rule.type_a,
            InvalidType::B => &rule.type_b,
        };
        table.as_ref()?.at(self.rate)
    }

    fn of_mut<'a>(
        &self,
        rule: &'a mut WarInvalidAllowance,
    ) -> Option<&'a mut Cited<ansinh_core::Dong>> {
        let table = match self.invalid_type {
            InvalidType::A => &mut rule.type_a,
            InvalidType::B => &mut rule.type_b,
        };
        table.as_mut()?.at_mut(self.rate)
    }
}

impl Parameters for WarInvalidAllowance {
    fn parameters(&self) -> Vec<Parameter> {
        let lowest = Parameter {
            name: LOWEST_RATE,
            label: Text::new(
                "tỷ lệ thấp nhất được hưởng hằng tháng",
                "lowest rate with a monthly allowance",
            ),
            value: self.lowest_rate.value.into(),
            citation: self.lowest_rate.citation.clone(),
            local: LocalPower::None,
        };
        let cells = CELLS.iter().filter_map(|cell| {
            let level = cell.of(self)?;
            Some(Parameter {
                name: &cell.name,
                label: cell.label(),
                value: level.value.into(),
                citation: level.citation.clone(),
                local: LocalPower::None,
            })
        });
        std::iter::once(lowest).chain(cells).collect()
    }

    fn set_parameter(
        &mut self,
        name: &str,
        written: &WrittenValue,
        citation: Citation,
        local: bool,
    ) -> Result<(), ParameterError> {
        let local = local.then_some(LocalPower::None);
        if name == LOWEST_RATE {
            return self.lowest_rate.set(name, written, citation, local);
        }
        let level = CELLS
            .iter()
            .find(|cell| cell.name == name)
            .and_then(|cell| cell.of_mut(self));
        match level {
            Some(level) => level.set(name, written, citation, local),
            None => Err(ParameterError::Unknown {
                name: name.into(),
                known: format!("{LOWEST_RATE}, type_a_21 … type_a_100, type_b_21 … type_b_100"),
            }),
        }
    }
}
