"""The relational database: people, tokens, saved audiences, drafts and the audit log.

Events and profiles don't lie here but in the store. Packages above declare their tables on `tables.metadata` and read
and write them through `database.Records`; how the tables came to be stands in `migrations/`.
"""

FILE_NAME = "records.sqlite"
"""The database in a data directory, unless another one is named."""
