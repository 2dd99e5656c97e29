//! What only the inside can test: longer lists of migrations, failing disks, recorded steps built to do harm.
