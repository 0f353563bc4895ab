//! What a medical board concluded before decree 28/2012/NĐ-CP, as a degree: its article 4(3) and (4).

use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;
use ansinh_core::{Decimal, Percent, Text};

use super::{BoardConclusion, DegreeConclusion, DisabilityDegree, Reason, SelfService};
use crate::Degree;

impl DisabilityDegree {
    /// The two criteria of article 4(3) are alternatives; which prevails is not said.
    pub(super) fn early_board<T: Trace<Reason>>(
        &self,
        conclusion: &BoardConclusion,
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        let loss = conclusion.loss_of_working_capacity;
        let by_loss = loss.map(|loss| self.by_loss(loss)).transpose()?;
        let by_self_service = conclusion.self_service.map(SelfService::degree);
        let degree = match (by_loss, by_self_service) {
            (Some(by_loss), Some(by_self_service)) if by_loss != by_self_service => {
                return Err(FactError::NotEstablished {
                    what: Text::new(
                        "kết luận giám định có tỷ lệ suy giảm và khả năng tự phục vụ thuộc hai mức độ khác nhau; hội đồng xác định mức độ khuyết tật kết luận (khoản 4 Điều 4 Nghị định 28/2012/NĐ-CP)",
                        "a board's conclusion whose loss and self-care are of two different degrees; the council concludes (decree 28/2012/NĐ-CP, article 4(4))",
                    ),
                });
            }
            (by_loss, by_self_service) => by_loss.or(by_self_service).unwrap_or(Degree::Mild),
        };
        let found = DegreeConclusion::Degree(degree);
        trace.step(&self.board_severe_from.citation, |citation| {
            let mut step = Step::new(
                Text::new(
                    "mức độ theo kết luận giám định",
                    "degree by the board's conclusion",
                ),
                Text::new(
                    "khả năng tự phục vụ, hoặc tỷ lệ suy giảm khả năng lao động so với ngưỡng",
                    "self-care, or the loss of working capacity against the thresholds",
                ),
                found.words(),
                citation,
            );
            if let Some(self_service) = conclusion.self_service {
                let label = Text::new("khả năng tự phục vụ", "self-care");
                step = step.input(label, self_service.label());
            }
            if let Some(loss) = loss {
                step = step.input(Text::new("tỷ lệ suy giảm", "loss"), loss);
            }
            step
        });
        Ok(found)
    }

    fn by_loss(&self, loss: Percent) -> Result<Degree, FactError> {
        let extremely_severe = self.board_extremely_severe_from.value;
        // The decree says "81 % or more" and "61 % to 80 %": what lies between is not said.
        let above = extremely_severe.to_decimal().saturating_sub(Decimal::ONE);
        if loss < extremely_severe && loss.to_decimal() > above {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "tỷ lệ không nguyên giữa 80% và 81%",
                    "a fractional percentage between 80 % and 81 %",
                ),
            });
        }
        Ok(if loss >= extremely_severe {
            Degree::ExtremelySevere
        } else if loss >= self.board_severe_from.value {
            Degree::Severe
        } else {
            Degree::Mild
        })
    }
}
