//! Which place lies in which region: the appendices to the decrees on the minimum wage, as far as they
//! concern Yên Bái and Lào Cai. By district until 2025-06-30, by commune and ward from 2025-07-01.

use ansinh_core::law::Verification;
use ansinh_core::series::Region;
use ansinh_core::{NaiveDate, date};

/// The places of one region.
#[derive(Debug)]
pub(super) struct PlacesOf {
    pub(super) region: Region,
    pub(super) names: &'static [&'static str],
}

/// A list of places, and how far it was checked.
#[derive(Debug)]
pub(super) struct PlaceList {
    pub(super) places: &'static [PlacesOf],
    pub(super) verification: Verification,
}

/// The lists from a day on.
#[derive(Debug)]
pub(super) struct Lists {
    pub(super) from: NaiveDate,
    pub(super) lists: &'static [PlaceList],
}

/// From the latest on. Yên Bái's districts never changed region; only the appendix of decree 90/2019
/// was read for them, and for Lào Cai none before it.
pub(super) static LISTS: [Lists; 6] = [
    Lists {
        from: date(2026, 1, 1),
        lists: &[PlaceList {
            places: LAO_CAI_COMMUNES,
            verification: Verification::Published,
        }],
    },
    // Decree 128/2025: taken to be the list that decree 293/2025 took over from it.
    Lists {
        from: date(2025, 7, 1),
        lists: &[PlaceList {
            places: LAO_CAI_COMMUNES,
            verification: Verification::Unchecked,
        }],
    },
    Lists {
        from: date(2024, 7, 1),
        lists: &[
            PlaceList {
                places: YEN_BAI_DISTRICTS,
                verification: Verification::Unchecked,
            },
            PlaceList {
                places: LAO_CAI_DISTRICTS,
                verification: Verification::Derived,
            },
        ],
    },
    Lists {
        from: date(2022, 7, 1),
        lists: &[
            PlaceList {
                places: YEN_BAI_DISTRICTS,
                verification: Verification::Unchecked,
            },
            PlaceList {
                places: LAO_CAI_DISTRICTS,
                verification: Verification::Published,
            },
        ],
    },
    Lists {
        from: date(2020, 1, 1),
        lists: &[
            PlaceList {
                places: YEN_BAI_DISTRICTS,
                verification: Verification::Published,
            },
            PlaceList {
                places: LAO_CAI_DISTRICTS,
                verification: Verification::Published,
            },
        ],
    },
    Lists {
        from: date(2013, 1, 1),
        lists: &[PlaceList {
            places: YEN_BAI_DISTRICTS,
            verification: Verification::Unchecked,
        }],
    },
];

const YEN_BAI_DISTRICTS: &[PlacesOf] = &[
    PlacesOf {
        region: Region::III,
        names: &["thành phố Yên Bái"],
    },
    PlacesOf {
        region: Region::IV,
        names: &[
            "thị xã Nghĩa Lộ",
            "huyện Lục Yên",
            "huyện Mù Cang Chải",
            "huyện Trạm Tấu",
            "huyện Trấn Yên",
            "huyện Văn Chấn",
            "huyện Văn Yên",
            "huyện Yên Bình",
        ],
    },
];

/// Sa Pa is listed as a district and became a town on 2020-01-01.
const LAO_CAI_DISTRICTS: &[PlacesOf] = &[
    PlacesOf {
        region: Region::II,
        names: &["thành phố Lào Cai"],
    },
    PlacesOf {
        region: Region::III,
        names: &["huyện Bảo Thắng", "thị xã Sa Pa"],
    },
    PlacesOf {
        region: Region::IV,
        names: &[
            "huyện Bảo Yên",
            "huyện Bát Xát",
            "huyện Bắc Hà",
            "huyện Mường Khương",
            "huyện Si Ma Cai",
            "huyện Văn Bàn",
        ],
    },
];

/// The province of Lào Cai after its merger with Yên Bái. The decree names the places of regions II and
/// III; the rest (*các xã, phường còn lại*) is region IV, here by name so that none is a slip.
const LAO_CAI_COMMUNES: &[PlacesOf] = &[
    PlacesOf {
        region: Region::II,
        names: &[
            "phường Cam Đường",
            "phường Lào Cai",
            "xã Cốc San",
            "xã Hợp Thành",
            "xã Gia Phú",
        ],
    },
    PlacesOf {
        region: Region::III,
        names: &[
            "phường Văn Phú",
            "phường Yên Bái",
            "phường Nam Cường",
            "phường Âu Lâu",
            "phường Sa Pa",
            "xã Phong Hải",
            "xã Xuân Quang",
            "xã Bảo Thắng",
            "xã Tằng Loỏng",
            "xã Mường Bo",
            "xã Bản Hồ",
            "xã Tả Phìn",
            "xã Tả Van",
            "xã Ngũ Chỉ Sơn",
        ],
    },
    PlacesOf {
        region: Region::IV,
        names: &[
            "xã Bát Xát",
            "xã A Mú Sung",
            "xã Trịnh Tường",
            "xã Y Tý",
            "xã Dền Sáng",
            "xã Bản Xèo",
            "xã Mường Hum",
            "xã Pha Long",
            "xã Mường Khương",
            "xã Cao Sơn",
            "xã Bản Lầu",
            "xã Si Ma Cai",
            "xã Sín Chéng",
            "xã Bắc Hà",
            "xã Tả Củ Tỷ",
            "xã Lùng Phình",
            "xã Bản Liền",
            "xã Bảo Nhai",
            "xã Cốc Lầu",
            "xã Bảo Yên",
            "xã Nghĩa Đô",
            "xã Xuân Hòa",
            "xã Thượng Hà",
            "xã Bảo Hà",
            "xã Phúc Khánh",
            "xã Võ Lao",
            "xã Nậm Chày",
            "xã Văn Bàn",
            "xã Nậm Xé",
            "xã Chiềng Ken",
            "xã Khánh Yên",
            "xã Dương Quỳ",
            "xã Minh Lương",
            "phường Nghĩa Lộ",
            "xã Lục Yên",
            "xã Lâm Thượng",
            "xã Tân Lĩnh",
            "xã Khánh Hòa",
            "xã Mường Lai",
            "xã Phúc Lợi",
            "xã Mậu A",
            "xã Lâm Giang",
            "xã Châu Quế",
            "xã Đông Cuông",
            "xã Phong Dụ Hạ",
            "xã Phong Dụ Thượng",
            "xã Tân Hợp",
            "xã Xuân Ái",
            "xã Mỏ Vàng",
            "xã Mù Cang Chải",
            "xã Nậm Có",
            "xã Khao Mang",
            "xã Lao Chải",
            "xã Chế Tạo",
            "xã Púng Luông",
            "xã Trấn Yên",
            "xã Quy Mông",
            "xã Lương Thịnh",
            "xã Việt Hồng",
            "xã Hưng Khánh",
            "xã Hạnh Phúc",
            "xã Tà Xi Láng",
            "xã Trạm Tấu",
            "xã Phình Hồ",
            "xã Tú Lệ",
            "xã Gia Hội",
            "xã Sơn Lương",
            "xã Liên Sơn",
            "phường Trung Tâm",
            "xã Văn Chấn",
            "phường Cầu Thia",
            "xã Cát Thịnh",
            "xã Chấn Thịnh",
            "xã Thượng Bằng La",
            "xã Nghĩa Tâm",
            "xã Yên Bình",
            "xã Thác Bà",
            "xã Cảm Nhân",
            "xã Yên Thành",
            "xã Bảo Ái",
        ],
    },
];

/// The region of a place, and how far the list was checked; `None` for a name it doesn't hold.
pub(super) fn find(lists: &Lists, name: &str) -> Option<(Region, Verification)> {
    lists.lists.iter().find_map(|list| {
        let holds = |places: &&PlacesOf| places.names.contains(&name);
        let places = list.places.iter().find(holds)?;
        Some((places.region, list.verification))
    })
}

/// Is the place one that lists hold from a later day on?
pub(super) fn is_listed_only_later(lists: &Lists, name: &str) -> bool {
    let mut by_district = LISTS
        .iter()
        .filter(|later| later.from > lists.from && later.from < date(2025, 7, 1));
    by_district.any(|later| find(later, name).is_some())
}

/// The lists in use on a day; none before 2013.
pub(super) fn on(day: NaiveDate) -> Option<&'static Lists> {
    LISTS.iter().find(|lists| lists.from <= day)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn names(list: &[PlacesOf]) -> Vec<&'static str> {
        list.iter()
            .flat_map(|places| places.names)
            .copied()
            .collect()
    }

    #[test]
    fn every_place_is_listed_once() {
        for (list, count) in [
            (YEN_BAI_DISTRICTS, 9),
            (LAO_CAI_DISTRICTS, 9),
            (LAO_CAI_COMMUNES, 99),
        ] {
            let names = names(list);
            assert_eq!(names.len(), count);
            assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), count);
        }
        let wards = names(LAO_CAI_COMMUNES)
            .into_iter()
            .filter(|name| name.starts_with("phường"));
        assert_eq!(wards.count(), 10);
    }

    #[test]
    fn lists_follow_one_another() {
        assert!(LISTS.is_sorted_by(|later, earlier| later.from > earlier.from));
        assert!(on(date(2012, 12, 31)).is_none());
        assert_eq!(on(date(2025, 6, 30)).unwrap().from, date(2024, 7, 1));
    }
}
