"""Results for people and for programs: text, JSON, pictures, reports, Coq."""
