create table shelf (number integer);
