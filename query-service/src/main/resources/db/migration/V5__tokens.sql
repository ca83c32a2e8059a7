-- Axon's token store, under its default names.
create table lecture.TokenEntry (
    processorName varchar(255) not null,
    segment integer not null,
    token bytea,
    tokenType varchar(255),
    timestamp varchar(255),
    owner varchar(255),
    primary key (processorName, segment)
);
