//! What the assessment of needs gathers: decree 56/2017/NĐ-CP, article 27(1).

use ansinh_core::Text;

/// The points of article 27(1), a to h, in its order, for form 03.
pub const GATHERED_FOR_FORM_03: [Text; 8] = [
    Text::new(
        "tình trạng thể chất, tâm lý, tình cảm của trẻ em",
        "the child's physical, psychological and emotional state",
    ),
    Text::new(
        "hoàn cảnh gia đình, năng lực bảo vệ trẻ em của cha, mẹ, thành viên gia đình",
        "the family, and how far its members can protect the child",
    ),
    Text::new(
        "yếu tố làm trẻ em có thể bị hoặc tiếp tục bị xâm hại, rơi vào hoàn cảnh đặc biệt",
        "what may lead to abuse, again or for the first time, or to special circumstances",
    ),
    Text::new(
        "điều kiện, khả năng học tập và tự bảo vệ của trẻ em",
        "schooling, and the child's capacity to learn and to protect itself",
    ),
    Text::new(
        "mức độ an toàn và khả năng hỗ trợ của cộng đồng dân cư",
        "how safe the neighbourhood is, and how far it can help",
    ),
    Text::new(
        "nhu cầu y tế, trợ giúp xã hội, giáo dục, pháp lý, tâm lý và dịch vụ bảo vệ khác",
        "needs of health, social assistance, education, legal aid, therapy and other protection",
    ),
    Text::new(
        "ý kiến, nguyện vọng của trẻ em",
        "the child's opinion and wishes",
    ),
    Text::new(
        "ý kiến của cha, mẹ, người chăm sóc, trừ người gây tổn hại cho trẻ em",
        "the opinion of parents and carers, but of those who harm the child",
    ),
];
