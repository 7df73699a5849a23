-- Questions whose answer those who asked have not taken in yet: looked for in everybody's day.
create index question_answered on forums.question (asked_unit) where answered_at is not null and received_at is null;
