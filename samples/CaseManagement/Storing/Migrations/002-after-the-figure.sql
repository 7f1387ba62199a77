-- What comes after an indicative budget. Money is text, as SQLite has no exact numbers with decimals.
ALTER TABLE assessments ADD COLUMN plan_cost TEXT;
ALTER TABLE assessments ADD COLUMN plan_pays_for TEXT;
ALTER TABLE assessments ADD COLUMN plan_starts_on TEXT;
ALTER TABLE assessments ADD COLUMN package_cost TEXT;
ALTER TABLE assessments ADD COLUMN package_told_on TEXT;
