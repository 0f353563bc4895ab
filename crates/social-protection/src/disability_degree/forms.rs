//! The forms of circular 01/2019/TT-BLĐTBXH: signs, and the points of ten activities.

use ansinh_core::Text;
use ansinh_core::explanation::{Step, Trace};
use ansinh_core::facts::FactError;

use super::{
    DegreeConclusion, DisabilityDegree, Reason, Score, VisibleSign, VisibleSignOfChild, evidence,
    to_medical_board,
};
use crate::Degree;
use crate::instruments::CIRCULAR_01_2019;

impl DisabilityDegree {
    /// Visible signs are final; only without one do the ten activities count.
    pub(super) fn six_and_over<T: Trace<Reason>>(
        &self,
        sign: Option<VisibleSign>,
        scores: &[Score; 10],
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        let (Some(extremely_severe), Some(severe)) =
            (&self.extremely_severe_from, &self.severe_from)
        else {
            return Err(sheet_not_established());
        };
        if let Some(sign) = sign {
            return Ok(by_sign(sign.degree(), "3", trace));
        }
        let Some(total) = evidence::total(scores) else {
            let because = Text::new(
                "có hoạt động hội đồng không xác định được",
                "the council could not determine an activity",
            );
            return Ok(to_medical_board("a", because, trace));
        };
        let (degree, bound) = if total >= extremely_severe.value {
            (Degree::ExtremelySevere, extremely_severe)
        } else if total >= severe.value {
            (Degree::Severe, severe)
        } else {
            (Degree::Mild, severe)
        };
        let conclusion = DegreeConclusion::Degree(degree);
        trace.step(&bound.citation, |citation| {
            Step::new(
                Text::new("mức độ theo tổng điểm", "degree by the total"),
                Text::new(
                    "tổng điểm mười hoạt động so với ngưỡng",
                    "total of the ten activities against the thresholds",
                ),
                conclusion.words(),
                citation,
            )
            .input(Text::new("tổng điểm", "total"), total)
            .input(
                Text::new("đặc biệt nặng từ", "extremely severe from"),
                extremely_severe.value,
            )
            .input(Text::new("nặng từ", "severe from"), severe.value)
        });
        Ok(conclusion)
    }

    pub(super) fn under_six<T: Trace<Reason>>(
        &self,
        sign: Option<VisibleSignOfChild>,
        trace: &mut T,
    ) -> Result<DegreeConclusion, FactError> {
        if self.severe_from.is_none() {
            return Err(sheet_not_established());
        }
        let Some(sign) = sign else {
            return Err(FactError::NotEstablished {
                what: Text::new(
                    "trẻ em dưới 6 tuổi không có dấu hiệu nào của mẫu số 02: cách kết luận mức nhẹ",
                    "a child under 6 with none of the signs of form 02: how a mild degree is concluded",
                ),
            });
        };
        tell_certificate(sign, trace);
        Ok(by_sign(sign.degree(), "2", trace))
    }
}

/// Article 8(2)(c): from six on the certificate is issued anew, but for five of the signs.
fn tell_certificate<T: Trace<Reason>>(sign: VisibleSignOfChild, trace: &mut T) {
    let article_8 = CIRCULAR_01_2019.article("8").clause("2").point("c");
    trace.step(&article_8.published(), |citation| {
        let label = Text::new("giấy xác nhận khi đủ 6 tuổi", "certificate from six on");
        let formula = Text::new(
            "cấp lại, trừ các dấu hiệu 1.1, 1.2, 1.5, 1.6, 1.7 Mẫu số 02",
            "issued anew but for the signs 1.1, 1.2, 1.5, 1.6 and 1.7 of form 02",
        );
        let result = if sign.holds_from_six() {
            Text::new("không phải cấp lại", "need not be issued anew")
        } else {
            Text::new("phải cấp lại", "has to be issued anew")
        };
        Step::new(label, formula, result, citation)
    });
}

fn sheet_not_established() -> FactError {
    FactError::NotEstablished {
        what: Text::new(
            "phiếu xác định mức độ khuyết tật theo Thông tư liên tịch 37/2012 (trước ngày 15/3/2019)",
            "the scoring sheet of joint circular 37/2012 (before 2019-03-15)",
        ),
    }
}

fn by_sign<T: Trace<Reason>>(
    degree: Degree,
    clause: &'static str,
    trace: &mut T,
) -> DegreeConclusion {
    let conclusion = DegreeConclusion::Degree(degree);
    let form = CIRCULAR_01_2019.article("3").clause(clause).published();
    trace.step(&form, |citation| {
        Step::new(
            Text::new(
                "mức độ theo dấu hiệu quan sát được",
                "degree by a visible sign",
            ),
            Text::new(
                "dấu hiệu quyết định, không tính điểm",
                "the sign decides; no scores are added",
            ),
            conclusion.words(),
            citation,
        )
    });
    conclusion
}
