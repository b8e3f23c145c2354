CREATE TABLE note (id int PRIMARY KEY, word text NOT NULL);
GRANT SELECT, INSERT ON note TO hearth_app;
