CREATE TABLE cases (
  id INTEGER PRIMARY KEY,
  opened_at TEXT NOT NULL
) STRICT;

-- Answers and records are the engine's own documents; what is asked of them in SQL is read out of them, so it stands nowhere twice.
CREATE TABLE assessments (
  id INTEGER PRIMARY KEY,
  case_id INTEGER NOT NULL REFERENCES cases (id),
  -- The form that it was started with, and what it asked for: a form that is sent twice starts one assessment.
  started_by TEXT NOT NULL UNIQUE,
  stage TEXT NOT NULL CHECK (stage IN ('answering', 'checked', 'decided')),
  -- Raised by every save; whoever saves says which one they saw.
  version INTEGER NOT NULL,
  answers TEXT NOT NULL CHECK (json_valid(answers)),
  notes TEXT NOT NULL CHECK (json_valid(notes)),
  configuration TEXT NOT NULL GENERATED ALWAYS AS (answers ->> '$.configuration.id') VIRTUAL,
  configuration_version TEXT NOT NULL GENERATED ALWAYS AS (answers ->> '$.configuration.version') VIRTUAL,
  assessed_on TEXT NOT NULL GENERATED ALWAYS AS (answers ->> '$.assessedOn') VIRTUAL
) STRICT;

CREATE INDEX assessments_by_case ON assessments (case_id);
CREATE INDEX assessments_by_configuration ON assessments (configuration, configuration_version);

-- Every record that was ever made; the one of the highest version counts while the assessment is checked or decided.
CREATE TABLE records (
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  version INTEGER NOT NULL,
  document TEXT NOT NULL CHECK (json_valid(document)),
  PRIMARY KEY (assessment_id, version)
) STRICT;

CREATE TRIGGER records_stay BEFORE UPDATE ON records BEGIN SELECT RAISE(ABORT, 'A record that was made stays as it is.'); END;
CREATE TRIGGER records_are_kept BEFORE DELETE ON records BEGIN SELECT RAISE(ABORT, 'A record that was made is kept.'); END;

-- Who changed what, when, from what to what.
CREATE TABLE changes (
  id INTEGER PRIMARY KEY,
  assessment_id INTEGER NOT NULL REFERENCES assessments (id),
  version INTEGER NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  role TEXT NOT NULL,
  what TEXT NOT NULL,
  question TEXT,
  before TEXT,
  after TEXT
) STRICT;

CREATE INDEX changes_by_assessment ON changes (assessment_id);
CREATE TRIGGER changes_stay BEFORE UPDATE ON changes BEGIN SELECT RAISE(ABORT, 'A change that was made stays as it is.'); END;
CREATE TRIGGER changes_are_kept BEFORE DELETE ON changes BEGIN SELECT RAISE(ABORT, 'A change that was made is kept.'); END;
