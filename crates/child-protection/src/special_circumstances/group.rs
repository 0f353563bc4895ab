use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

use crate::instruments::children::{CIRCULAR_30_2011, LAW_25_2004, LAW_102_2016};

/// The ten groups of law 25/2004/QH11, article 40, in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupOf2004 {
    /// *Mồ côi không nơi nương tựa, bị bỏ rơi.*
    OrphanOrAbandoned,
    /// *Khuyết tật, tàn tật.*
    Disabled,
    /// *Nạn nhân của chất độc hóa học.*
    ToxicChemicals,
    /// *Nhiễm HIV/AIDS.*
    Hiv,
    /// *Phải làm việc nặng nhọc, nguy hiểm, tiếp xúc với chất độc hại.*
    HazardousWork,
    /// *Phải làm việc xa gia đình.*
    WorkingAway,
    /// *Lang thang.*
    Street,
    /// *Bị xâm hại tình dục.*
    SexuallyAbused,
    /// *Nghiện ma túy.*
    DrugAddicted,
    /// *Vi phạm pháp luật.*
    Offender,
}

/// The fourteen groups of law 102/2016/QH13, article 10(1), in its order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum GroupOf2016 {
    /// a: *mồ côi cả cha và mẹ*.
    Orphan,
    /// b: *bị bỏ rơi*.
    Abandoned,
    /// c: *không nơi nương tựa*.
    WithoutSupport,
    /// d: *khuyết tật*.
    Disabled,
    /// đ: *nhiễm HIV/AIDS*.
    Hiv,
    /// e: *vi phạm pháp luật*.
    Offender,
    /// g: *nghiện ma túy*.
    DrugAddicted,
    /// h: *phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở*.
    LeftSchoolToEarn,
    /// i: *bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực*.
    HarmedByViolence,
    /// k: *bị bóc lột*.
    Exploited,
    /// l: *bị xâm hại tình dục*.
    SexuallyAbused,
    /// m: *bị mua bán*.
    Trafficked,
    /// n: *mắc bệnh hiểm nghèo hoặc bệnh phải điều trị dài ngày thuộc hộ nghèo hoặc hộ cận nghèo*.
    SeriouslyIll,
    /// o: *di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc*.
    Displaced,
}

/// A group of either law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Group {
    /// Of the law of 2004.
    #[serde(rename = "of-2004")]
    Of2004(GroupOf2004),
    /// Of the law of 2016.
    #[serde(rename = "of-2016")]
    Of2016(GroupOf2016),
}

impl Group {
    /// The group in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Of2004(group) => group.label(),
            Self::Of2016(group) => group.label(),
        }
    }
}

impl GroupOf2004 {
    /// The group in words.
    pub const fn label(self) -> Text {
        match self {
            Self::OrphanOrAbandoned => Text::new(
                "trẻ em mồ côi không nơi nương tựa, trẻ em bị bỏ rơi",
                "orphan without support, or abandoned",
            ),
            Self::Disabled => Text::new("trẻ em khuyết tật, tàn tật", "disabled"),
            Self::ToxicChemicals => Text::new(
                "trẻ em là nạn nhân của chất độc hóa học",
                "victim of toxic chemicals",
            ),
            Self::Hiv => Text::new("trẻ em nhiễm HIV/AIDS", "living with HIV/AIDS"),
            Self::HazardousWork => Text::new(
                "trẻ em phải làm việc nặng nhọc, nguy hiểm, tiếp xúc với chất độc hại",
                "working in heavy, dangerous or toxic conditions",
            ),
            Self::WorkingAway => Text::new(
                "trẻ em phải làm việc xa gia đình",
                "working away from the family",
            ),
            Self::Street => Text::new("trẻ em lang thang", "street child"),
            Self::SexuallyAbused => Text::new("trẻ em bị xâm hại tình dục", "sexually abused"),
            Self::DrugAddicted => Text::new("trẻ em nghiện ma túy", "addicted to drugs"),
            Self::Offender => Text::new("trẻ em vi phạm pháp luật", "in conflict with the law"),
        }
    }

    /// The groups of 2016 in which such a child may be counted, for a series that crosses 2017. Which
    /// of them it is depends on the child; where there is none, the series breaks.
    ///
    /// No instrument maps the groups: this is a reading of their words, for statistics alone.
    pub const fn counted_as(self) -> &'static [GroupOf2016] {
        match self {
            Self::OrphanOrAbandoned => &[
                GroupOf2016::Orphan,
                GroupOf2016::Abandoned,
                GroupOf2016::WithoutSupport,
            ],
            Self::Disabled => &[GroupOf2016::Disabled],
            Self::Hiv => &[GroupOf2016::Hiv],
            Self::HazardousWork => &[GroupOf2016::Exploited, GroupOf2016::LeftSchoolToEarn],
            Self::SexuallyAbused => &[GroupOf2016::SexuallyAbused],
            Self::DrugAddicted => &[GroupOf2016::DrugAddicted],
            Self::Offender => &[GroupOf2016::Offender],
            Self::ToxicChemicals | Self::WorkingAway | Self::Street => &[],
        }
    }

    /// Where the group stands.
    pub(super) const fn citation(self) -> Citation {
        match self {
            // The article doesn't say which orphans are without support; the form of the report does.
            Self::OrphanOrAbandoned => CIRCULAR_30_2011.whole().published(),
            _ => LAW_25_2004.article("40").published(),
        }
    }
}

impl GroupOf2016 {
    /// All of them, in the order of the article.
    pub const ALL: [Self; 14] = [
        Self::Orphan,
        Self::Abandoned,
        Self::WithoutSupport,
        Self::Disabled,
        Self::Hiv,
        Self::Offender,
        Self::DrugAddicted,
        Self::LeftSchoolToEarn,
        Self::HarmedByViolence,
        Self::Exploited,
        Self::SexuallyAbused,
        Self::Trafficked,
        Self::SeriouslyIll,
        Self::Displaced,
    ];

    /// The group in words.
    pub const fn label(self) -> Text {
        match self {
            Self::Orphan => Text::new("trẻ em mồ côi cả cha và mẹ", "orphan of both parents"),
            Self::Abandoned => Text::new("trẻ em bị bỏ rơi", "abandoned child"),
            Self::WithoutSupport => {
                Text::new("trẻ em không nơi nương tựa", "child without support")
            }
            Self::Disabled => Text::new("trẻ em khuyết tật", "disabled child"),
            Self::Hiv => Text::new("trẻ em nhiễm HIV/AIDS", "child living with HIV/AIDS"),
            Self::Offender => {
                Text::new("trẻ em vi phạm pháp luật", "child in conflict with the law")
            }
            Self::DrugAddicted => Text::new("trẻ em nghiện ma túy", "child addicted to drugs"),
            Self::LeftSchoolToEarn => Text::new(
                "trẻ em phải bỏ học kiếm sống chưa hoàn thành phổ cập giáo dục trung học cơ sở",
                "child who left school to earn before completing lower secondary",
            ),
            Self::HarmedByViolence => Text::new(
                "trẻ em bị tổn hại nghiêm trọng về thể chất và tinh thần do bị bạo lực",
                "child seriously harmed by violence",
            ),
            Self::Exploited => Text::new("trẻ em bị bóc lột", "exploited child"),
            Self::SexuallyAbused => {
                Text::new("trẻ em bị xâm hại tình dục", "sexually abused child")
            }
            Self::Trafficked => Text::new("trẻ em bị mua bán", "trafficked child"),
            Self::SeriouslyIll => Text::new(
                "trẻ em mắc bệnh hiểm nghèo hoặc phải điều trị dài ngày thuộc hộ nghèo, cận nghèo",
                "seriously ill child of a poor or near-poor household",
            ),
            Self::Displaced => Text::new(
                "trẻ em di cư, lánh nạn, tị nạn chưa xác định được cha mẹ hoặc không có người chăm sóc",
                "displaced child without known parents or a carer",
            ),
        }
    }

    /// Where the law names the group.
    pub(super) const fn citation(self) -> Citation {
        let point = match self {
            Self::Orphan => "a",
            Self::Abandoned => "b",
            Self::WithoutSupport => "c",
            Self::Disabled => "d",
            Self::Hiv => "đ",
            Self::Offender => "e",
            Self::DrugAddicted => "g",
            Self::LeftSchoolToEarn => "h",
            Self::HarmedByViolence => "i",
            Self::Exploited => "k",
            Self::SexuallyAbused => "l",
            Self::Trafficked => "m",
            Self::SeriouslyIll => "n",
            Self::Displaced => "o",
        };
        LAW_102_2016
            .article("10")
            .clause("1")
            .point(point)
            .published()
    }
}
