//! Splitting and disbursing funds.
