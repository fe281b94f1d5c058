-- An evidence sheet asks what happened to one document.
create index audit_event_of_subject on audit_event (subject, seq);
