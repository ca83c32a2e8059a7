-- What command-service makes in the write database and this service reads: Axon's default table.
create table DomainEventEntry (
    globalIndex bigserial primary key,
    aggregateIdentifier varchar(255) not null,
    sequenceNumber bigint not null,
    type varchar(255),
    eventIdentifier varchar(255) not null unique,
    metaData bytea,
    payload bytea not null,
    payloadRevision varchar(255),
    payloadType varchar(255) not null,
    timeStamp varchar(255) not null,
    unique (aggregateIdentifier, sequenceNumber)
);
grant select on DomainEventEntry to observatoire_events_reader;
