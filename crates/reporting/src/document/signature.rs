use ansinh_core::Text;
use serde::{Deserialize, Serialize};

/// Who signs a report: in what capacity, and the name.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// Power and office, one a line (*quyền hạn, chức vụ*): "KT. Giám đốc", "Phó Giám đốc".
    pub capacity: Vec<Text>,
    /// Who signs; `None` until it is known.
    #[serde(default)]
    pub name: Option<String>,
}
