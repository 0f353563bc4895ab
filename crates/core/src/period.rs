//! Reporting periods and their cut-off windows.
