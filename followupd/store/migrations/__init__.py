"""The history of the tables; each script brings the database one step further."""
