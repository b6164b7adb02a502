-- What is to be done when: the form is that of db-scheduler 16, which reads and writes it.
create table app.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_time on app.scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on app.scheduled_tasks (last_heartbeat);

-- How each task went when it last ran.
create table app.housekeeping (
    name   text primary key,
    ended  timestamptz not null,
    millis bigint not null,
    failed boolean not null,
    result text not null
);
