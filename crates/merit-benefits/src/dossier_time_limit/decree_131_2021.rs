//! The steps of each dossier under decree 131/2021/NĐ-CP, in order, each beside its provision.

use ansinh_core::Text;
use ansinh_core::law::Citation;
use serde::{Deserialize, Serialize};

use super::kind::{Authority, DossierKind};
use crate::instruments::DECREE_131_2021;

/// How a limit is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DayCount {
    /// *Ngày làm việc*.
    WorkingDays,
    /// *Ngày*.
    Days,
}

macro_rules! limits {
    ($(
        $kind:ident $article:literal {
            $( $step:ident = $name:literal: $authority:ident, $count:literal $days:ident, $clause:literal $(, $point:literal)?; )+
        }
    )+) => {
        /// A step of a dossier, by the name of its limit as a parameter.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum DossierStep {
            $( $(
                #[doc = concat!("Article ", $article, "(", $clause, ")", $("(", $point, ")",)? ".")]
                #[serde(rename = $name)]
                $step,
            )+ )+
        }

        impl DossierStep {
            /// Every step, in the order of the kinds and of their chains.
            pub const ALL: &[Self] = &[$( $( Self::$step ),+ ),+];

            /// The name of its limit as a parameter.
            pub const fn name(self) -> &'static str {
                match self { $( $( Self::$step => $name, )+ )+ }
            }

            /// The kind of dossier.
            pub const fn kind(self) -> DossierKind {
                match self { $( $( Self::$step )|+ => DossierKind::$kind, )+ }
            }

            /// Who acts.
            pub const fn authority(self) -> Authority {
                match self { $( $( Self::$step => Authority::$authority, )+ )+ }
            }

            /// How its limit is counted.
            pub const fn counted_in(self) -> DayCount {
                match self { $( $( Self::$step => DayCount::$days, )+ )+ }
            }

            /// The limit.
            pub(super) const fn limit(self) -> u32 {
                match self { $( $( Self::$step => $count, )+ )+ }
            }

            /// Where it stands.
            pub(super) const fn citation(self) -> Citation {
                match self { $( $( Self::$step => {
                    let clause = DECREE_131_2021.article($article).clause($clause);
                    $( let clause = clause.point($point); )?
                    clause.published()
                } )+ )+ }
            }
        }
    };
}

limits! {
    Pre1945 "7" {
        Pre1945Commune = "pre_1945_commune": Commune, 5 WorkingDays, "2";
        Pre1945Recognition = "pre_1945_recognition": RecognisingAuthority, 20 Days, "3";
        Pre1945Department = "pre_1945_department": Department, 12 Days, "4";
    }
    PreUprising "12" {
        PreUprisingCommune = "pre_uprising_commune": Commune, 5 WorkingDays, "2";
        PreUprisingRecognition = "pre_uprising_recognition": RecognisingAuthority, 20 Days, "3";
        PreUprisingDepartment = "pre_uprising_department": Department, 12 Days, "4";
    }
    MartyrRelatives "26" {
        MartyrRelativesDepartment = "martyr_relatives_department": Department, 20 Days, "2", "a";
    }
    MartyrRemarriedSpouse "27" {
        RemarriedSpouseDepartment = "remarried_spouse_department": Department, 12 Days, "2";
    }
    Worship "28" {
        WorshipCommune = "worship_commune": Commune, 5 WorkingDays, "2";
        WorshipDistrict = "worship_district": District, 7 WorkingDays, "3";
        WorshipDepartment = "worship_department": Department, 12 Days, "4";
    }
    HeroMother "30" {
        HeroMotherCommune = "hero_mother_commune": Commune, 5 WorkingDays, "2";
        HeroMotherDistrict = "hero_mother_district": District, 7 WorkingDays, "3";
        HeroMotherDepartment = "hero_mother_department": Department, 12 Days, "4";
    }
    Hero "32" {
        HeroCommune = "hero_commune": Commune, 5 WorkingDays, "2";
        HeroDistrict = "hero_district": District, 7 WorkingDays, "3";
        HeroDepartment = "hero_department": Department, 12 Days, "4";
    }
    InvalidAndSickSoldier "43" {
        InvalidAndSickDepartment = "invalid_and_sick_department": Department, 12 Days, "2";
    }
    InvalidWithLossOfCapacity "44" {
        LossOfCapacityDepartment = "loss_of_capacity_department": Department, 12 Days, "2", "a";
    }
    InvalidWithLossOfCapacityFileElsewhere "44" {
        FileElsewhereRequest = "file_elsewhere_request": Department, 5 WorkingDays, "2", "b";
        FileElsewhereInsurer = "file_elsewhere_insurer": SocialInsurance, 12 Days, "3";
        FileElsewhereDepartment = "file_elsewhere_department": Department, 12 Days, "2", "b";
    }
    ToxinVictim "56" {
        ToxinVictimCommune = "toxin_victim_commune": Commune, 5 WorkingDays, "1", "b";
        ToxinVictimDistrict = "toxin_victim_district": District, 7 WorkingDays, "1", "c";
        ToxinVictimReferral = "toxin_victim_referral": Department, 12 Days, "1", "d";
        ToxinVictimCouncil = "toxin_victim_council": MedicalCouncil, 60 Days, "1", "đ";
        ToxinVictimDepartment = "toxin_victim_department": Department, 12 Days, "1", "e";
    }
    ToxinVictimByChild "56" {
        ToxinByChildCommune = "toxin_by_child_commune": Commune, 5 WorkingDays, "2", "b";
        ToxinByChildDistrict = "toxin_by_child_district": District, 7 WorkingDays, "2", "c";
        ToxinByChildDepartment = "toxin_by_child_department": Department, 12 Days, "2", "d";
    }
    ToxinVictimChildless "56" {
        ToxinChildlessCommune = "toxin_childless_commune": Commune, 12 Days, "3", "b";
        ToxinChildlessDistrict = "toxin_childless_district": District, 7 WorkingDays, "3", "c";
        ToxinChildlessDepartment = "toxin_childless_department": Department, 12 Days, "3", "d";
    }
    ToxinChild "57" {
        ToxinChildCommune = "toxin_child_commune": Commune, 5 WorkingDays, "2";
        ToxinChildDistrict = "toxin_child_district": District, 7 WorkingDays, "3";
        ToxinChildReferral = "toxin_child_referral": Department, 12 Days, "4";
        ToxinChildCouncil = "toxin_child_council": MedicalCouncil, 60 Days, "5";
        ToxinChildDepartment = "toxin_child_department": Department, 12 Days, "6";
    }
    Prisoner "62" {
        PrisonerCommune = "prisoner_commune": Commune, 5 WorkingDays, "2";
        PrisonerDistrict = "prisoner_district": District, 7 WorkingDays, "3";
        PrisonerDepartment = "prisoner_department": Department, 12 Days, "4";
    }
    ResistanceActivist "66" {
        ResistanceCommune = "resistance_commune": Commune, 5 WorkingDays, "2";
        ResistanceDistrict = "resistance_district": District, 7 WorkingDays, "3";
        ResistanceDepartment = "resistance_department": Department, 12 Days, "4";
    }
    Helper "69" {
        HelperCommune = "helper_commune": Commune, 5 WorkingDays, "2";
        HelperDistrict = "helper_district": District, 7 WorkingDays, "3";
        HelperDepartment = "helper_department": Department, 12 Days, "4";
    }
    Convalescence "86" {
        ConvalescenceDistrict = "convalescence_district": District, 12 Days, "2";
        ConvalescenceDepartment = "convalescence_department": Department, 30 Days, "3";
    }
    Education "97" {
        EducationCommune = "education_commune": Commune, 3 WorkingDays, "2", "b";
        EducationDistrict = "education_district": District, 5 WorkingDays, "2", "c";
        EducationDepartment = "education_department": Department, 7 WorkingDays, "2", "d";
    }
    SpecialSupplement "117" {
        SpecialSupplementDepartment = "special_supplement_department": Department, 12 Days, "2";
    }
    Suspension "118" {
        SuspensionKeeper = "suspension_keeper": FileKeeper, 5 WorkingDays, "1";
    }
    Resumption "119" {
        ResumptionKeeper = "resumption_keeper": FileKeeper, 12 Days, "1";
    }
    Funeral "122" {
        FuneralCommune = "funeral_commune": Commune, 5 WorkingDays, "2";
        FuneralDistrict = "funeral_district": District, 7 WorkingDays, "3";
        FuneralDepartment = "funeral_department": Department, 12 Days, "4";
    }
    ThreeMonths "123" {
        ThreeMonthsCommune = "three_months_commune": Commune, 5 WorkingDays, "2";
        ThreeMonthsDistrict = "three_months_district": District, 7 WorkingDays, "3";
        ThreeMonthsDepartment = "three_months_department": Department, 12 Days, "4";
    }
    Survivors "124" {
        SurvivorsCommune = "survivors_commune": Commune, 12 Days, "2";
        SurvivorsDistrict = "survivors_district": District, 7 WorkingDays, "3";
        SurvivorsDepartment = "survivors_department": Department, 12 Days, "4";
    }
    Transfer "131" {
        TransferOut = "transfer_out": Department, 12 Days, "1", "b";
        TransferIn = "transfer_in": NewDepartment, 12 Days, "2";
    }
}

impl DossierStep {
    /// What it is.
    pub(super) fn label(self) -> Text {
        let (kind, authority) = (self.kind().label(), self.authority().label());
        Text {
            vi: format!("{}: {}", kind.vi, authority.vi).into(),
            en: format!("{}: {}", kind.en, authority.en).into(),
        }
    }

    /// The steps of a kind, in order.
    pub(super) fn chain(kind: DossierKind) -> impl Iterator<Item = Self> {
        Self::ALL
            .iter()
            .copied()
            .filter(move |step| step.kind() == kind)
    }
}
