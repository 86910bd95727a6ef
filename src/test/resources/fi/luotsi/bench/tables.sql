-- The records of a cohort, one table a kind of record. A student is a number: the place in the cohort, from 0.
CREATE TABLE plans (
    student INTEGER, first_approval DATE, approved DATE, updated DATE, acquisition_need BOOLEAN);
CREATE TABLE prior (student INTEGER, code VARCHAR);
CREATE TABLE items (
    item INTEGER, student INTEGER, kind VARCHAR, code VARCHAR, name VARCHAR, item_key VARCHAR);
CREATE TABLE periods (
    item INTEGER, student INTEGER, id VARCHAR, first_day DATE, last_day DATE, mode VARCHAR, workplace BOOLEAN,
    reachable BOOLEAN);
CREATE TABLE demonstrations (item INTEGER, student INTEGER, first_day DATE, last_day DATE);
CREATE TABLE other_dates (student INTEGER, kind VARCHAR, first_day DATE, last_day DATE);
CREATE TABLE students (student INTEGER);
CREATE TABLE rights (student INTEGER, type VARCHAR, start DATE, estimated_end DATE, included_in VARCHAR);
CREATE TABLE states (student INTEGER, place INTEGER, first_day DATE, state VARCHAR);
CREATE TABLE performances (
    performance INTEGER, student INTEGER, place INTEGER, type VARCHAR, education_type VARCHAR, extent DOUBLE);
CREATE TABLE modes (performance INTEGER, mode VARCHAR);
CREATE TABLE units (
    unit INTEGER, parent INTEGER, student INTEGER, code VARCHAR, local BOOLEAN, name_fi VARCHAR, name_sv VARCHAR,
    name_en VARCHAR, points DOUBLE, unit_group VARCHAR, recognised BOOLEAN);
CREATE TABLE grades (unit INTEGER, passed BOOLEAN);
