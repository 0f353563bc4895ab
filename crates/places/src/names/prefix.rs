//! The kind before a name.

use ansinh_reporting::place::UnitKind;

use super::Reading;
use super::fold::Folded;

const CITY: &[UnitKind] = &[UnitKind::CentrallyRunCity, UnitKind::ProvincialCity];

/// What may stand before a name, longer words first.
const PREFIXES: [(&str, &[UnitKind]); 12] = [
    ("thành phố", CITY),
    ("thị trấn", &[UnitKind::Township]),
    ("thị xã", &[UnitKind::Town]),
    ("đặc khu", &[UnitKind::SpecialZone]),
    ("phường", &[UnitKind::Ward]),
    ("huyện", &[UnitKind::District]),
    ("tỉnh", &[UnitKind::Province]),
    ("quận", &[UnitKind::UrbanDistrict]),
    ("xã", &[UnitKind::Commune]),
    ("tp", CITY),
    ("tx", &[UnitKind::Town]),
    ("tt", &[UnitKind::Township]),
];

/// The ways to read what was written: whole as a name (there is a commune Xa Dung), and without
/// the kind before it.
pub(super) fn readings(written: &str) -> Vec<Reading> {
    let whole = Reading {
        name: Folded::new(written),
        kinds: &[],
    };
    let words: Vec<&str> = written
        .split(|character: char| character.is_whitespace() || character == '.')
        .filter(|word| !word.is_empty())
        .collect();
    let short = PREFIXES.iter().find_map(|(prefix, kinds)| {
        let (before, name) = words.split_at_checked(prefix.split(' ').count())?;
        let reads = !name.is_empty() && is_written(prefix, &before.join(" "));
        reads.then(|| Reading {
            name: Folded::new(&name.join(" ")),
            kinds,
        })
    });
    std::iter::once(whole).chain(short).collect()
}

/// Is it the word, or the word without its diacritics?
fn is_written(word: &str, written: &str) -> bool {
    let (word, written) = (Folded::new(word), Folded::new(written));
    written.marked == word.marked || written.marked == word.plain
}

#[cfg(test)]
mod tests {
    use super::readings;

    #[test]
    fn a_kind_is_read_with_and_without_diacritics() {
        let named = |written| -> Vec<String> {
            let readings = readings(written);
            readings.into_iter().map(|it| it.name.plain).collect()
        };
        assert_eq!(named("Thị trấn Cổ Phúc"), ["thitrancophuc", "cophuc"]);
        assert_eq!(named("thi xa Nghia Lo"), ["thixanghialo", "nghialo"]);
        assert_eq!(named("TP.Yên Bái"), ["tpyenbai", "yenbai"]);
        // Xà is no xã, and a kind alone is no name of that kind.
        assert_eq!(named("Xà Phìn"), ["xaphin"]);
        assert_eq!(named("xã"), ["xa"]);
    }
}
