use super::*;

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

#[test]
fn writes_into_a_new_folder_and_over_its_own_files() {
    let root = tempfile::tempdir().unwrap();
    let folder = root.path().join("a/b");
    for words in ["first", "second"] {
        write_to(
            &folder,
            &[File::new("x.md", words), File::new("y.md", words)],
        )
        .unwrap();
        assert_eq!(fs::read_to_string(folder.join("x.md")).unwrap(), words);
    }
    assert_eq!(names(&folder), ["x.md", "y.md"], "nothing is left beside");
}

#[test]
fn a_file_in_the_folders_place_is_left_alone() {
    let root = tempfile::tempdir().unwrap();
    let path = root.path().join("out");
    fs::write(&path, "mine").unwrap();
    let error = write_to(&path, &[File::new("x.md", "")]).unwrap_err();
    assert!(matches!(&error, WriteError::NotAFolder { path: named } if *named == shown(&path)));
    assert_eq!(fs::read_to_string(&path).unwrap(), "mine");
}

#[test]
fn nothing_is_written_when_one_place_is_taken() {
    let root = tempfile::tempdir().unwrap();
    fs::create_dir(root.path().join("y.md")).unwrap();
    fs::write(root.path().join("x.md"), "before").unwrap();
    let files = [File::new("x.md", "after"), File::new("y.md", "after")];
    let error = write_to(root.path(), &files).unwrap_err();
    assert!(matches!(error, WriteError::Taken { .. }), "{error}");
    assert_eq!(
        fs::read_to_string(root.path().join("x.md")).unwrap(),
        "before"
    );
    assert_eq!(names(root.path()), ["x.md", "y.md"]);
}

#[test]
fn a_failure_half_way_puts_everything_back() {
    let root = tempfile::tempdir().unwrap();
    let place = |name: &str| root.path().join(name);
    fs::write(place("old.md"), "before").unwrap();
    let mut staged = Staged::default();
    for name in ["old.md", "new.md", "lost.md"] {
        staged
            .write(&File::new(name, "after"), &place(name), root.path())
            .unwrap();
    }
    fs::remove_file(&staged.files[2].beside).unwrap();
    let error = staged.take_their_names().unwrap_err();
    assert!(error.to_string().contains("lost.md"), "{error}");
    assert_eq!(names(root.path()), ["old.md"]);
    assert_eq!(fs::read_to_string(place("old.md")).unwrap(), "before");
}

#[test]
fn a_name_cannot_leave_the_folder() {
    let root = tempfile::tempdir().unwrap();
    for name in ["", ".", "..", "../x", "a/b", "/x", "a\\b", "x/", "a\0b"] {
        let error = write_to(root.path(), &[File::new(name, "")]).unwrap_err();
        assert!(
            matches!(error, WriteError::Name { .. }),
            "{name:?}: {error}"
        );
    }
    let twice = [File::new("x", ""), File::new("x", "")];
    assert!(matches!(
        write_to(root.path(), &twice),
        Err(WriteError::Twice { .. })
    ));
    assert!(names(root.path()).is_empty());
}
