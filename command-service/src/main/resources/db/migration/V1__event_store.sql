-- The events, under Axon's default names. The number of a row is drawn under an advisory lock, so that rows become
-- visible in the order of their numbers (design §5).
create table DomainEventEntry (
    globalIndex bigserial primary key,
    aggregateIdentifier varchar(255) not null,
    sequenceNumber bigint not null,
    type varchar(255) not null,
    eventIdentifier varchar(255) not null,
    metaData bytea,
    payload bytea not null,
    payloadRevision varchar(255),
    payloadType varchar(255) not null,
    timeStamp varchar(255) not null,
    unique (aggregateIdentifier, sequenceNumber)
);

create function refuse_to_change_history() returns trigger language plpgsql as $$
begin
    raise exception 'events are never changed, deleted or truncated';
end
$$;

create trigger history_stands
    before update or delete or truncate on DomainEventEntry
    for each statement execute function refuse_to_change_history();
