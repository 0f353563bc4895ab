use ansinh_core::{Dong, Month};

use super::Group;
use crate::Household;

ansinh_core::messages! {
    /// Why no monthly allowance is paid, or a group does not apply.
    pub enum Reason {
        /// An institution maintains the person in this month.
        InInstitution = "in-institution",
            vi: "đang được nuôi dưỡng tại cơ sở trợ giúp xã hội",
            en: "maintained by an institution in this month";
        /// Payment is suspended or terminated by decision.
        Suspended = "suspended",
            vi: "trợ cấp đang bị tạm dừng hoặc đã có quyết định thôi hưởng",
            en: "payment is suspended or terminated by decision";
        /// The person died or lost the right earlier.
        Ended {
            /// The last month paid.
            last_month: Month,
        } = "ended",
            vi: "đã chết hoặc không còn đủ điều kiện; tháng hưởng cuối là {last_month}",
            en: "died or lost the right; the last month paid is {last_month}";
        /// The group is met, but paid from a later month.
        NotYetPayable {
            /// The group.
            group: Group,
            /// The first month paid.
            first_month: Month,
        } = "not-yet-payable",
            vi: "{group}: chỉ được hưởng từ {first_month}",
            en: "{group}: paid only from {first_month}";
        /// Outside the ages of the group.
        OutsideAge {
            /// The group.
            group: Group,
            /// Completed years.
            age: u16,
        } = "outside-age",
            vi: "{group}: {age} tuổi không thuộc độ tuổi quy định",
            en: "{group}: {age} years is outside the ages of the group";
        /// The household is not of the class asked for.
        NotPoor {
            /// The group.
            group: Group,
            /// The household.
            household: Household,
        } = "not-poor",
            vi: "{group}: thuộc {household}",
            en: "{group}: lives in a {household}";
        /// None of the situations of a child without support.
        NoChildSituation {
            /// The group.
            group: Group,
        } = "no-child-situation",
            vi: "{group}: không thuộc hoàn cảnh nào ở khoản 1",
            en: "{group}: none of the situations of clause 1 applies";
        /// Not in education.
        NotInEducation = "not-in-education",
            vi: "từ 16 tuổi và không đi học",
            en: "16 or over and not in education";
        /// Did not draw the child's allowance until 16.
        DidNotDrawChildAllowance = "did-not-draw-child-allowance",
            vi: "chưa hưởng trợ cấp của trẻ em không có nguồn nuôi dưỡng trước khi đủ 16 tuổi",
            en: "did not draw the allowance of a child without support until 16";
        /// No HIV.
        NoHiv {
            /// The group.
            group: Group,
        } = "no-hiv",
            vi: "{group}: không nhiễm HIV/AIDS",
            en: "{group}: no HIV/AIDS";
        /// Able to work.
        AbleToWork = "able-to-work",
            vi: "người nhiễm HIV còn khả năng lao động",
            en: "the person with HIV is able to work";
        /// Has a wage, pension or allowance that excludes the group.
        HasIncome {
            /// The group.
            group: Group,
        } = "has-income",
            vi: "{group}: đang có tiền lương, lương hưu hoặc trợ cấp hàng tháng",
            en: "{group}: draws a wage, a pension or a monthly benefit";
        /// Not a single parent.
        NotSingleParent = "not-single-parent",
            vi: "không phải người đơn thân đang nuôi con",
            en: "not a single parent raising a child";
        /// No child of the ages asked for.
        NoQualifyingChild = "no-qualifying-child",
            vi: "không còn con dưới 16 tuổi, hoặc từ 16 đến 22 tuổi đang đi học",
            en: "no child under 16, or from 16 to 22 in education";
        /// Somebody is obliged to support the person.
        HasSupportPerson {
            /// The group.
            group: Group,
        } = "has-support-person",
            vi: "{group}: có người có nghĩa vụ và quyền phụng dưỡng",
            en: "{group}: somebody is obliged to support the person";
        /// Not in a specially difficult area.
        NotInDifficultArea {
            /// The group.
            group: Group,
        } = "not-in-difficult-area",
            vi: "{group}: không sống ở xã, thôn đặc biệt khó khăn vùng dân tộc thiểu số và miền núi",
            en: "{group}: not in a specially difficult commune of an ethnic-minority or mountain area";
        /// Not taken in instead of going to an institution.
        NotCaredFor = "not-cared-for",
            vi: "không thuộc diện đủ điều kiện vào cơ sở mà được nhận chăm sóc tại cộng đồng",
            en: "not entitled to an institution and taken in by somebody in the community";
        /// No certificate of a disability.
        NoDisability = "no-disability",
            vi: "không có giấy xác nhận khuyết tật",
            en: "no disability certificate";
        /// The disability is mild.
        MildDisability = "mild-disability",
            vi: "khuyết tật nhẹ không được trợ cấp hàng tháng",
            en: "a mild disability gives no monthly allowance";
        /// Another group comes first and excludes this one.
        CoveredByOther {
            /// The group.
            group: Group,
        } = "covered-by-other",
            vi: "{group}: đã thuộc nhóm khác nên không xét nhóm này",
            en: "{group}: another group applies and excludes this one";
        /// The group ended on 2025-07-01, when the social pension took its place.
        SocialPensionInstead {
            /// The group.
            group: Group,
        } = "social-pension-instead",
            vi: "{group}: từ 7/2025 được thay bằng trợ cấp hưu trí xã hội",
            en: "{group}: since 2025-07 the social pension takes its place";
        /// Another instrument's allowance is higher, and only one is paid.
        LowerThanOther {
            /// This allowance.
            amount: Dong,
            /// The other.
            other: Dong,
        } = "lower-than-other",
            vi: "chỉ được hưởng mức cao nhất: trợ cấp khác {other} cao hơn {amount}",
            en: "only the highest is paid: another allowance of {other} is above {amount}";
    }
}
