
SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

CREATE FUNCTION public.audit_is_append_only() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ begin raise exception 'audit is append-only'; end $$;

CREATE FUNCTION public.decides_on(of_district integer, superior bigint, person_position text, person_school bigint, moment timestamp with time zone) RETURNS boolean
    LANGUAGE sql STABLE
    AS $$
    select exists (
        select 1 from superior_scopes(moment) s
        where s.district_id = of_district and s.person_id = superior and s.scope = deciding_scope(person_position)
          and (s.scope <> 'school' or s.school_id = person_school))
$$;

CREATE FUNCTION public.deciding_scope(person_position text) RETURNS text
    LANGUAGE sql IMMUTABLE
    AS $$ select case person_position when 'SchoolDirector' then 'district' when 'DistrictDirector' then 'above' else 'school' end $$;

CREATE FUNCTION public.evidence_let_go() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    insert into evidence_sweeps (district_id, sha256, due_at) values (old.district_id, old.sha256, '-infinity')
    on conflict (district_id, sha256) do update set due_at = '-infinity';
    return null;
end
$$;

SET default_tablespace = '';

SET default_table_access_method = heap;

CREATE TABLE public.outbox (
    id uuid NOT NULL,
    seq bigint NOT NULL,
    district_id integer NOT NULL,
    lane text NOT NULL,
    kind text NOT NULL,
    recipient text NOT NULL,
    reply_token text,
    reply_until timestamp with time zone,
    payload bytea,
    status smallint DEFAULT 0 NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    leased_by uuid,
    sent_at timestamp with time zone,
    error text,
    send_until timestamp with time zone,
    CONSTRAINT outbox_kind_check CHECK ((kind = ANY (ARRAY['reply'::text, 'push'::text, 'rich-menu'::text])))
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='5000');

COMMENT ON COLUMN public.outbox.status IS '0 waits, 1 sent or not needed any more (payload cleared), 2 refused by LINE, 3 parked: monthly quota used up, 4 handed back: too late to send';

CREATE FUNCTION public.is_held_up(push public.outbox, moment timestamp with time zone) RETURNS boolean
    LANGUAGE sql IMMUTABLE
    AS $$ select push.status in (0, 3) and push.attempts > 0 and (push.leased_until is null or push.leased_until < moment) $$;

CREATE FUNCTION public.submission_rewritten() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
begin
    delete from paper_files where district_id = old.district_id and submission_id = old.id;
    return null;
end
$$;

CREATE FUNCTION public.superior_of(of_district integer, of_person bigint, moment timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select superior_over(of_district, p.position, p.school_id, p.id, moment)
    from people p
    where p.district_id = of_district and p.id = of_person
$$;

CREATE FUNCTION public.superior_over(of_district integer, person_position text, person_school bigint, not_person bigint, moment timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select s.person_id
    from superior_scopes(moment) s
    where s.district_id = of_district and s.scope = deciding_scope(person_position)
      and (s.scope <> 'school' or s.school_id = person_school) and s.person_id is distinct from not_person
    order by s.rank, s.person_id desc limit 1
$$;

CREATE FUNCTION public.superior_scopes(moment timestamp with time zone) RETURNS TABLE(district_id integer, person_id bigint, scope text, school_id bigint, rank integer)
    LANGUAGE sql STABLE
    AS $$
    select a.district_id, a.person_id, a.scope, a.school_id, 1
    from acting_superiors a
    join people p on p.district_id = a.district_id and p.id = a.person_id and p.left_at is null
    where a.until_at is null or a.until_at > moment
    union all
    select p.district_id, p.id, 'school', p.school_id, 2
    from people p
    where p.position = 'SchoolDirector' and p.school_id is not null and p.left_at is null
    union all
    select p.district_id, p.id, 'district', null, 2
    from people p
    where p.position = 'DistrictDirector' and p.left_at is null
$$;

CREATE FUNCTION public.waiting_for(of_district integer, superior bigint, moment timestamp with time zone) RETURNS bigint
    LANGUAGE sql STABLE
    AS $$
    select (select count(*)
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = of_district and r.outcome is null and p.id <> superior
              and decides_on(of_district, superior, p.position, p.school_id, moment))
         + (select count(*)
            from join_requests j
            where j.district_id = of_district and j.decided_at is null
              and decides_on(of_district, superior, j.position, j.school_id, moment))
$$;

CREATE TABLE public.acting_superiors (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    scope text NOT NULL,
    school_id bigint,
    person_id bigint NOT NULL,
    from_at timestamp with time zone NOT NULL,
    until_at timestamp with time zone,
    CONSTRAINT acting_superiors_check CHECK (((scope = 'school'::text) = (school_id IS NOT NULL))),
    CONSTRAINT acting_superiors_scope_check CHECK ((scope = ANY (ARRAY['school'::text, 'district'::text, 'above'::text])))
);

ALTER TABLE public.acting_superiors ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.acting_superiors_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.agreements (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    person_id bigint NOT NULL,
    fiscal_year integer NOT NULL,
    form_id text NOT NULL,
    form_version integer NOT NULL,
    "position" text NOT NULL,
    status text DEFAULT 'Draft'::text NOT NULL,
    started_at timestamp with time zone NOT NULL,
    CONSTRAINT agreements_status_check CHECK ((status = ANY (ARRAY['Draft'::text, 'Submitted'::text, 'Returned'::text, 'Approved'::text])))
);

ALTER TABLE public.agreements ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.agreements_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.answers (
    district_id integer NOT NULL,
    agreement_id bigint NOT NULL,
    field_id text NOT NULL,
    parts jsonb NOT NULL,
    needs_revision boolean DEFAULT false NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    updated_at timestamp with time zone NOT NULL
)
WITH (fillfactor='85');

CREATE TABLE public.audit (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    person_id bigint,
    action text NOT NULL,
    subject text NOT NULL,
    detail jsonb DEFAULT '{}'::jsonb NOT NULL
);

ALTER TABLE public.audit ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.audit_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.consents (
    district_id integer NOT NULL,
    line_user_id text NOT NULL,
    version integer NOT NULL,
    given_at timestamp with time zone NOT NULL
);

CREATE TABLE public.conversations (
    district_id integer NOT NULL,
    lane text NOT NULL,
    state text NOT NULL,
    updated_at timestamp with time zone NOT NULL
)
WITH (fillfactor='70');

CREATE TABLE public.districts (
    id integer NOT NULL,
    key text NOT NULL,
    name text NOT NULL,
    short_name text NOT NULL,
    help_contact text,
    submit_by date,
    channel_id text NOT NULL,
    channel_secret bytea NOT NULL,
    previous_channel_secret bytea,
    previous_secret_until timestamp with time zone,
    bot_user_id text,
    created_at timestamp with time zone NOT NULL,
    liff_id text,
    login_channel_id text,
    login_channel_secret bytea,
    pepper bytea,
    pushes_held_until timestamp with time zone,
    CONSTRAINT districts_key_check CHECK ((key ~ '^[a-z0-9][a-z0-9-]{0,39}$'::text)),
    CONSTRAINT districts_liff CHECK (((liff_id IS NULL) = (login_channel_id IS NULL)))
);

ALTER TABLE public.districts ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.districts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.evidence (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    person_id bigint NOT NULL,
    fiscal_year integer NOT NULL,
    section_id text,
    kind text NOT NULL,
    name text NOT NULL,
    media_type text,
    bytes bigint,
    sha256 text,
    url text,
    caption text,
    source text NOT NULL,
    message_id text,
    batch text DEFAULT ''::text NOT NULL,
    state text NOT NULL,
    reason text,
    attempts integer DEFAULT 0 NOT NULL,
    due_at timestamp with time zone,
    added_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone,
    CONSTRAINT evidence_check CHECK (((state = 'Waiting'::text) = (due_at IS NOT NULL))),
    CONSTRAINT evidence_check1 CHECK (((state <> 'Kept'::text) OR (kind = 'Link'::text) OR (sha256 IS NOT NULL))),
    CONSTRAINT evidence_kind_check CHECK ((kind = ANY (ARRAY['Image'::text, 'Video'::text, 'Audio'::text, 'File'::text, 'Link'::text]))),
    CONSTRAINT evidence_reason_check CHECK ((reason = ANY (ARRAY['type'::text, 'size'::text, 'lost'::text, 'full'::text, 'unsafe'::text]))),
    CONSTRAINT evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
    CONSTRAINT evidence_source_check CHECK ((source = ANY (ARRAY['chat'::text, 'page'::text]))),
    CONSTRAINT evidence_state_check CHECK ((state = ANY (ARRAY['Waiting'::text, 'Kept'::text, 'Refused'::text, 'Gone'::text])))
);

ALTER TABLE public.evidence ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.evidence_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.evidence_sweeps (
    district_id integer NOT NULL,
    sha256 text NOT NULL,
    due_at timestamp with time zone NOT NULL
);

CREATE TABLE public.inbox (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    webhook_event_id text NOT NULL,
    lane text NOT NULL,
    message_id text,
    occurred_at timestamp with time zone NOT NULL,
    received_at timestamp with time zone NOT NULL,
    body bytea,
    status smallint DEFAULT 0 NOT NULL,
    attempts smallint DEFAULT 0 NOT NULL,
    due_at timestamp with time zone NOT NULL,
    error text
)
WITH (autovacuum_vacuum_scale_factor='0.02', autovacuum_vacuum_threshold='5000');

COMMENT ON COLUMN public.inbox.status IS '0 waits, 1 done (body cleared), 2 dead: kept for a person to look at and replay';

ALTER TABLE public.inbox ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.inbox_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.join_codes (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    code_hash bytea NOT NULL,
    person_id bigint,
    school_id bigint,
    issued_by bigint,
    issued_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    used_at timestamp with time zone,
    voided_at timestamp with time zone
);

COMMENT ON COLUMN public.join_codes.voided_at IS 'its person, or who issued it, left: it links nobody';

ALTER TABLE public.join_codes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.join_codes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.join_requests (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    school_id bigint NOT NULL,
    line_user_id text NOT NULL,
    full_name text,
    "position" text NOT NULL,
    standing text NOT NULL,
    requested_at timestamp with time zone NOT NULL,
    decided_at timestamp with time zone,
    decided_by bigint,
    accepted boolean
);

ALTER TABLE public.join_requests ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.join_requests_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.line_groups (
    district_id integer NOT NULL,
    group_id text NOT NULL,
    school_id bigint,
    joined_at timestamp with time zone NOT NULL,
    left_at timestamp with time zone
);

CREATE TABLE public.notices (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    person_id bigint,
    line_user_id text,
    body jsonb NOT NULL,
    subject text NOT NULL,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    urgent boolean DEFAULT false NOT NULL,
    told_at timestamp with time zone,
    told_how text,
    push_id uuid,
    push_refused boolean DEFAULT false NOT NULL,
    CONSTRAINT notices_check CHECK (((person_id IS NULL) <> (line_user_id IS NULL))),
    CONSTRAINT notices_told_how_check CHECK ((told_how = ANY (ARRAY['reply'::text, 'push'::text, 'void'::text])))
);

COMMENT ON COLUMN public.notices.push_id IS 'the outbox row on its way, or null: waits to be pushed or told in a reply';

COMMENT ON COLUMN public.notices.push_refused IS 'LINE never takes the push; it waits for the next reply';

ALTER TABLE public.notices ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.notices_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

ALTER TABLE public.outbox ALTER COLUMN seq ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.outbox_seq_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.paper_batch_items (
    district_id integer NOT NULL,
    batch_id bigint NOT NULL,
    submission_id bigint NOT NULL,
    file_name text,
    file bytea,
    as_word boolean DEFAULT false NOT NULL,
    attempts integer DEFAULT 0 NOT NULL
);

COMMENT ON COLUMN public.paper_batch_items.as_word IS 'a PDF was asked for and could not be made';

COMMENT ON COLUMN public.paper_batch_items.attempts IS 'counted before it is made, so that even a paper that kills the service is given up';

CREATE TABLE public.paper_batches (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    school_id bigint NOT NULL,
    fiscal_year integer NOT NULL,
    asked_by bigint NOT NULL,
    format text NOT NULL,
    thai_digits boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    leased_until timestamp with time zone,
    finished_at timestamp with time zone,
    CONSTRAINT paper_batches_format_check CHECK ((format = ANY (ARRAY['Pdf'::text, 'Docx'::text])))
);

ALTER TABLE public.paper_batches ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.paper_batches_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.paper_files (
    district_id integer NOT NULL,
    key bytea NOT NULL,
    submission_id bigint NOT NULL,
    thai_digits boolean NOT NULL,
    file bytea NOT NULL,
    bytes integer NOT NULL,
    used_at timestamp with time zone NOT NULL
);
ALTER TABLE ONLY public.paper_files ALTER COLUMN file SET STORAGE EXTERNAL;

CREATE TABLE public.people (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    school_id bigint,
    full_name text NOT NULL,
    "position" text NOT NULL,
    standing text NOT NULL,
    standing_confirmed boolean DEFAULT false NOT NULL,
    line_user_id text,
    linked_at timestamp with time zone,
    blocked boolean DEFAULT false NOT NULL,
    left_at timestamp with time zone,
    last_pushed_on date,
    quiet_until timestamp with time zone,
    created_at timestamp with time zone NOT NULL,
    nudged_on date
);

ALTER TABLE public.people ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.people_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.rich_menus (
    district_id integer NOT NULL,
    role text NOT NULL,
    rich_menu_id text NOT NULL
);

CREATE TABLE public.schema_migrations (
    name text NOT NULL,
    applied_at timestamp with time zone NOT NULL
);

CREATE TABLE public.schools (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    CONSTRAINT schools_code_check CHECK ((code ~ '^[0-9]{8}$'::text))
);

ALTER TABLE public.schools ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.schools_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.submission_evidence (
    district_id integer NOT NULL,
    submission_id bigint NOT NULL,
    evidence_id bigint NOT NULL,
    section_id text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    url text,
    caption text,
    media_type text,
    bytes bigint,
    sha256 text,
    taken_back_at timestamp with time zone
);

CREATE TABLE public.submissions (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    agreement_id bigint NOT NULL,
    round integer NOT NULL,
    receipt_code text NOT NULL,
    owner_name text NOT NULL,
    owner_position text NOT NULL,
    owner_standing text NOT NULL,
    school_name text,
    form_id text NOT NULL,
    form_version integer NOT NULL,
    snapshot jsonb NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    outcome text,
    decided_at timestamp with time zone,
    decided_by bigint,
    decided_by_name text,
    comments jsonb DEFAULT '[]'::jsonb NOT NULL,
    verify_tag text DEFAULT "right"(replace((gen_random_uuid())::text, '-'::text, ''::text), 15) NOT NULL,
    CONSTRAINT submissions_outcome_check CHECK ((outcome = ANY (ARRAY['Approved'::text, 'Returned'::text, 'Withdrawn'::text])))
);

ALTER TABLE public.submissions ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.submissions_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

CREATE TABLE public.wrong_codes (
    id bigint NOT NULL,
    district_id integer NOT NULL,
    tried_at timestamp with time zone NOT NULL
);

ALTER TABLE public.wrong_codes ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (
    SEQUENCE NAME public.wrong_codes_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);

INSERT INTO public.agreements OVERRIDING SYSTEM VALUE VALUES (1, 1, 4, 2570, 'pa1-teacher', 1, 'Teacher', 'Draft', '2026-11-22 23:00:00.443777+00');
INSERT INTO public.agreements OVERRIDING SYSTEM VALUE VALUES (2, 1, 5, 2570, 'pa1-teacher', 1, 'Teacher', 'Submitted', '2026-11-22 23:00:00.827256+00');
INSERT INTO public.agreements OVERRIDING SYSTEM VALUE VALUES (3, 1, 6, 2570, 'pa1-teacher', 1, 'Teacher', 'Returned', '2026-11-22 23:00:01.32539+00');
INSERT INTO public.agreements OVERRIDING SYSTEM VALUE VALUES (4, 1, 7, 2570, 'pa1-teacher', 1, 'Teacher', 'Approved', '2026-11-22 23:00:01.779053+00');

INSERT INTO public.answers VALUES (1, 1, '1.1.task', '[{"m": "551796006764000011", "t": 1795388440421, "x": "จัดทำหลักสูตรสถานศึกษาร่วมกับครูในสายชั้น"}]', false, 1, '2026-11-22 23:00:00.621996+00');
INSERT INTO public.answers VALUES (1, 2, '1.5.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.7.task', '[{"m": "", "t": -62135596800000, "x": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.7.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.1.measure', '[{"m": "", "t": -62135596800000, "x": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.4.task', '[{"m": "", "t": -62135596800000, "x": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.2.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.3.task', '[{"m": "", "t": -62135596800000, "x": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'header.roomTypes', '[{"m": "", "t": -62135596800000, "x": "general"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.5.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.1.task', '[{"m": "", "t": -62135596800000, "x": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.8.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.8.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'workload.quality', '[{"m": "", "t": -62135596800000, "x": "3"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.5.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.4.task', '[{"m": "", "t": -62135596800000, "x": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.2.measure', '[{"m": "", "t": -62135596800000, "x": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.1.measure', '[{"m": "", "t": -62135596800000, "x": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.6.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'challenge.1.method', '[{"m": "", "t": -62135596800000, "x": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.1.task', '[{"m": "", "t": -62135596800000, "x": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.8.task', '[{"m": "", "t": -62135596800000, "x": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.6.task', '[{"m": "", "t": -62135596800000, "x": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.7.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'workload.teaching', '[{"m": "", "t": -62135596800000, "x": "20"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.2.task', '[{"m": "", "t": -62135596800000, "x": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.2.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'challenge.1.problem', '[{"m": "", "t": -62135596800000, "x": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'challenge.1.quantitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.1.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.6.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '2.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '3.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'challenge.1.title', '[{"m": "", "t": -62135596800000, "x": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'challenge.1.qualitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.1.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'workload.policy', '[{"m": "", "t": -62135596800000, "x": "1"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, 'workload.support', '[{"m": "", "t": -62135596800000, "x": "6"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 2, '1.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน"}]', false, 1, '2026-11-30 02:46:11.657819+00');
INSERT INTO public.answers VALUES (1, 3, '1.5.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.7.task', '[{"m": "", "t": -62135596800000, "x": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.7.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.1.measure', '[{"m": "", "t": -62135596800000, "x": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.4.task', '[{"m": "", "t": -62135596800000, "x": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.2.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.3.task', '[{"m": "", "t": -62135596800000, "x": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'header.roomTypes', '[{"m": "", "t": -62135596800000, "x": "general"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.5.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.1.task', '[{"m": "", "t": -62135596800000, "x": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.8.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.8.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'workload.quality', '[{"m": "", "t": -62135596800000, "x": "3"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.5.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.4.task', '[{"m": "", "t": -62135596800000, "x": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.2.measure', '[{"m": "", "t": -62135596800000, "x": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.1.measure', '[{"m": "", "t": -62135596800000, "x": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.6.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'challenge.1.method', '[{"m": "", "t": -62135596800000, "x": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.1.task', '[{"m": "", "t": -62135596800000, "x": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 4, '3.1.measure', '[{"m": "", "t": -62135596800000, "x": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 3, '1.8.task', '[{"m": "", "t": -62135596800000, "x": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.6.task', '[{"m": "", "t": -62135596800000, "x": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.7.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'workload.teaching', '[{"m": "", "t": -62135596800000, "x": "20"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.2.task', '[{"m": "", "t": -62135596800000, "x": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.2.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'challenge.1.problem', '[{"m": "", "t": -62135596800000, "x": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 4, '1.8.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 3, 'challenge.1.quantitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.1.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.6.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '2.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '3.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'challenge.1.title', '[{"m": "", "t": -62135596800000, "x": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'challenge.1.qualitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.1.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'workload.policy', '[{"m": "", "t": -62135596800000, "x": "1"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, 'workload.support', '[{"m": "", "t": -62135596800000, "x": "6"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 3, '1.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน"}]', false, 1, '2026-11-30 02:46:12.133994+00');
INSERT INTO public.answers VALUES (1, 4, '1.5.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.7.task', '[{"m": "", "t": -62135596800000, "x": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.7.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.4.task', '[{"m": "", "t": -62135596800000, "x": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.2.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.3.task', '[{"m": "", "t": -62135596800000, "x": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'header.roomTypes', '[{"m": "", "t": -62135596800000, "x": "general"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.5.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.1.task', '[{"m": "", "t": -62135596800000, "x": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.8.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'workload.quality', '[{"m": "", "t": -62135596800000, "x": "3"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.5.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.4.task', '[{"m": "", "t": -62135596800000, "x": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.2.measure', '[{"m": "", "t": -62135596800000, "x": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.4.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.1.measure', '[{"m": "", "t": -62135596800000, "x": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.2.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.3.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.6.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'challenge.1.method', '[{"m": "", "t": -62135596800000, "x": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.1.task', '[{"m": "", "t": -62135596800000, "x": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.8.task', '[{"m": "", "t": -62135596800000, "x": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.3.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.6.task', '[{"m": "", "t": -62135596800000, "x": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.7.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'workload.teaching', '[{"m": "", "t": -62135596800000, "x": "20"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.2.task', '[{"m": "", "t": -62135596800000, "x": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.2.task', '[{"m": "", "t": -62135596800000, "x": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.2.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'challenge.1.problem', '[{"m": "", "t": -62135596800000, "x": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'challenge.1.quantitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.1.task', '[{"m": "", "t": -62135596800000, "x": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.6.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '2.4.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '3.1.outcome', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'challenge.1.title', '[{"m": "", "t": -62135596800000, "x": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'challenge.1.qualitative', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.1.measure', '[{"m": "", "t": -62135596800000, "x": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'workload.policy', '[{"m": "", "t": -62135596800000, "x": "1"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, 'workload.support', '[{"m": "", "t": -62135596800000, "x": "6"}]', false, 1, '2026-11-30 02:46:12.589521+00');
INSERT INTO public.answers VALUES (1, 4, '1.3.task', '[{"m": "", "t": -62135596800000, "x": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน"}]', false, 1, '2026-11-30 02:46:12.589521+00');

INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (1, 1, '2026-11-22 23:00:00.0398+00', NULL, 'person.added', 'person:3', '{"via": "command line", "school": 1, "command": "test", "position": "SchoolDirector"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (2, 1, '2026-11-22 23:00:00.0398+00', NULL, 'join-code.issued', 'person:3', '{"via": "command line", "command": "test"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (3, 1, '2026-11-22 23:00:00.381429+00', NULL, 'person.added', 'person:4', '{"via": "command line", "school": 1, "command": "test", "position": "Teacher"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (4, 1, '2026-11-22 23:00:00.381429+00', NULL, 'join-code.issued', 'person:4', '{"via": "command line", "command": "test"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (5, 1, '2026-11-22 23:00:00.443777+00', 4, 'agreement.started', 'agreement:1', '{}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (6, 1, '2026-11-22 23:00:00.767289+00', NULL, 'person.added', 'person:5', '{"via": "command line", "school": 1, "command": "test", "position": "Teacher"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (7, 1, '2026-11-22 23:00:00.767289+00', NULL, 'join-code.issued', 'person:5', '{"via": "command line", "command": "test"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (8, 1, '2026-11-22 23:00:01.003727+00', 5, 'agreement.submitted', 'submission:1', '{"round": 1}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (9, 1, '2026-11-22 23:00:01.265231+00', NULL, 'person.added', 'person:6', '{"via": "command line", "school": 1, "command": "test", "position": "Teacher"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (10, 1, '2026-11-22 23:00:01.265231+00', NULL, 'join-code.issued', 'person:6', '{"via": "command line", "command": "test"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (11, 1, '2026-11-22 23:00:01.373555+00', 6, 'agreement.submitted', 'submission:2', '{"round": 1}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (12, 1, '2026-11-22 23:00:01.572358+00', 3, 'agreement.returned', 'submission:2', '{}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (13, 1, '2026-11-22 23:00:01.713065+00', NULL, 'person.added', 'person:7', '{"via": "command line", "school": 1, "command": "test", "position": "Teacher"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (14, 1, '2026-11-22 23:00:01.713065+00', NULL, 'join-code.issued', 'person:7', '{"via": "command line", "command": "test"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (15, 1, '2026-11-22 23:00:01.8189+00', 7, 'agreement.submitted', 'submission:3', '{"round": 1}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (16, 1, '2026-11-22 23:00:01.883371+00', 3, 'agreement.approved', 'submission:3', '{}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (17, 1, '2026-11-22 23:00:02.498036+00', NULL, 'person.added', 'person:8', '{"via": "command line", "school": 1, "command": "test", "position": "Teacher"}');
INSERT INTO public.audit OVERRIDING SYSTEM VALUE VALUES (18, 1, '2026-11-22 23:00:02.498036+00', NULL, 'join-code.issued', 'person:8', '{"via": "command line", "command": "test"}');

INSERT INTO public.consents VALUES (1, 'U854bbcebb29f476286771e6b80ee4f57', 1, '2026-11-30 02:46:10.904668+00');
INSERT INTO public.consents VALUES (1, 'Ue3d6cae02a1e46dda57ed2c404170380', 1, '2026-11-30 02:46:11.193167+00');
INSERT INTO public.consents VALUES (1, 'U2da9ab02219e4c639631744ea861176b', 1, '2026-11-30 02:46:11.578886+00');
INSERT INTO public.consents VALUES (1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 1, '2026-11-30 02:46:12.083789+00');
INSERT INTO public.consents VALUES (1, 'Ub35474d1b9fb4ce782a90e154b474383', 1, '2026-11-30 02:46:12.558827+00');
INSERT INTO public.consents VALUES (1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 1, '2026-11-22 23:00:02.185095+00');
INSERT INTO public.consents VALUES (1, 'U1b93611febd5458c9877d1ff582d1ac2', 1, '2026-11-30 02:46:13.307812+00');

INSERT INTO public.conversations VALUES (1, 'Ue3d6cae02a1e46dda57ed2c404170380', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:00.6219962+00:00","Join":null,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"header.roomTypes","ShownAt":"2026-11-22T23:00:00.4437776+00:00","Mode":0,"AnsweredByText":false},{"FieldId":"1.1.task","ShownAt":"2026-11-22T23:00:20.421+00:00","Mode":0,"AnsweredByText":true},{"FieldId":"header.roomTypes","ShownAt":"2026-11-22T23:00:40.421+00:00","Mode":0,"AnsweredByText":false}],"Skipped":[],"SkippedAgain":[],"Picked":[],"Paused":false,"Choosing":null,"Erased":[],"MendingSubmission":0,"Mending":null,"Mended":[]},"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000007","551796006764000011"],"UnsentMessages":[]}', '2026-11-22 23:00:00.621996+00');
INSERT INTO public.conversations VALUES (1, 'U854bbcebb29f476286771e6b80ee4f57', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:01.883371+00:00","Join":null,"Writing":null,"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000031","551796006764000033"],"UnsentMessages":[]}', '2026-11-22 23:00:01.883371+00');
INSERT INTO public.conversations VALUES (1, 'U2da9ab02219e4c639631744ea861176b', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:01.0037279+00:00","Join":null,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"","ShownAt":"2026-11-22T23:00:20.858+00:00","Mode":0,"AnsweredByText":false}],"Skipped":[],"SkippedAgain":[],"Picked":[],"Paused":false,"Choosing":null,"Erased":[],"MendingSubmission":0,"Mending":null,"Mended":[]},"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000017"],"UnsentMessages":[]}', '2026-11-22 23:00:01.003727+00');
INSERT INTO public.conversations VALUES (1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:01.6556939+00:00","Join":null,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"","ShownAt":"2026-11-22T23:00:41.331+00:00","Mode":0,"AnsweredByText":false}],"Skipped":[],"SkippedAgain":[],"Picked":[],"Paused":false,"Choosing":"1.1","Erased":[],"MendingSubmission":2,"Mending":"1.1","Mended":[]},"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000024","551796006764000038"],"UnsentMessages":[]}', '2026-11-22 23:00:01.655693+00');
INSERT INTO public.conversations VALUES (1, 'U9c7ff10f7dfb4938b0d94a580c40a042', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:02.3949221+00:00","Join":{"Stage":6,"CodeId":null,"SchoolId":null,"FullName":null,"Position":null,"Standing":null},"Writing":null,"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000059","551796006764000063"],"UnsentMessages":[]}', '2026-11-22 23:00:02.394922+00');
INSERT INTO public.conversations VALUES (1, 'Ub35474d1b9fb4ce782a90e154b474383', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-22T23:00:01.9957007+00:00","Join":null,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"","ShownAt":"2026-11-22T23:00:21.791+00:00","Mode":0,"AnsweredByText":false}],"Skipped":[],"SkippedAgain":[],"Picked":[],"Paused":false,"Choosing":null,"Erased":[],"MendingSubmission":0,"Mending":null,"Mended":[]},"Returning":null,"Looking":null,"Evidence":{"Batch":"551796006764000050","Count":1,"At":"2026-11-22T23:00:41.791+00:00","Waits":true,"Topic":false},"SeenMessages":["551796006764000044","551796006764000050"],"UnsentMessages":[]}', '2026-11-22 23:00:01.9957+00');
INSERT INTO public.conversations VALUES (1, 'U1b93611febd5458c9877d1ff582d1ac2', '{"Version":1,"ConsentVersion":1,"WrongCodes":0,"CodesWaitUntil":null,"LastTurnAt":"2026-11-23T02:00:00.0281206+00:00","Join":null,"Writing":null,"Returning":null,"Looking":null,"Evidence":null,"SeenMessages":["551796006764000072"],"UnsentMessages":[]}', '2026-11-23 02:00:00.02812+00');

INSERT INTO public.districts OVERRIDING SYSTEM VALUE VALUES (1, 'demo', 'สพป.demo เขต 1', 'สพป.demo เขต 1', 'กลุ่มบริหารงานบุคคล โทร. 02-000-0000', NULL, 'channel-demo', '\x09f0c9f090dae06f70d76544b28122e02ddc0b2ae7beab18928fd19ef988e07c1258e4a4dd098111aa1d56ad52e0fe66453afc329d58e2d1fb66ea9f82e5b786f8c9e3753d065894ac4bfa473ad153b63ea097d81fd67515ed37b531229a9bd1448702bb65932306e7358022240147a3e1d497d4', NULL, NULL, NULL, '2026-11-30 12:30:00.051871+00', '2000000002-demo', 'login-demo', '\x09f0c9f090dae06f70d76544b28122e02ddc0b2a3fada7e8ebfe40a05c7ed31f9f817c5edbf80ba9486157410bf4b897de9180b38d1508eb5c0140ce7295a8c56134d4c73d2f6556523a3f27c92da4ba1a42dd55820ad135efd4f4d176483a44eaf65c0b20c707558108e545ac241e95d6b0596aa9dbb5026f81f78170ee3a46979002ec', '\x09f0c9f090dae06f70d76544b28122e02ddc0b2a8a839033ef5f2cfacd2d078e5e83307afe2a717a3ac545edd89bdcb652ef97c100b7f2cc8a01263330662bcfc6135de1bf3946eccc0bcae84d7fa6bf9f9a46b2a74cf8cd6fe6a173ba6cde863322bd56bee8debf5eccb04c1e976f261587e6d7899e8b0719e4d61e0dc1c1d16bf3e54a', NULL);

INSERT INTO public.evidence OVERRIDING SYSTEM VALUE VALUES (1, 1, 7, 2570, NULL, 'Link', 'example.ac.th/plan', NULL, NULL, NULL, 'https://example.ac.th/plan', NULL, 'chat', '551796006764000050', '551796006764000050', 'Kept', NULL, 0, NULL, '2026-11-22 23:00:01.9957+00', NULL);

INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (7, 1, '01M82QSRFEFTJ36PGRA84WB07Z', 'U854bbcebb29f476286771e6b80ee4f57', NULL, '2026-11-22 23:00:00.109+00', '2026-11-22 23:00:00.137605+00', NULL, 1, 0, '2026-11-22 23:00:00.137605+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (8, 1, '01M82QSRR67XY7YJ3NHVQZN7YD', 'Ue3d6cae02a1e46dda57ed2c404170380', NULL, '2026-11-22 23:00:00.39+00', '2026-11-22 23:00:00.391581+00', NULL, 1, 0, '2026-11-22 23:00:00.391581+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (9, 1, '01M82QSRSQMQGGNKQWKCQ6MEF5', 'Ue3d6cae02a1e46dda57ed2c404170380', '551796006764000007', '2026-11-22 23:00:00.421+00', '2026-11-22 23:00:00.44207+00', NULL, 1, 0, '2026-11-22 23:00:00.44207+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (10, 1, '01M82QSRX9DTCDKAEFBW7TPRCZ', 'Ue3d6cae02a1e46dda57ed2c404170380', NULL, '2026-11-22 23:00:20.421+00', '2026-11-22 23:00:00.555308+00', NULL, 1, 0, '2026-11-22 23:00:00.555308+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (11, 1, '01M82QSRY90J9KKZ5CV23PBKHR', 'Ue3d6cae02a1e46dda57ed2c404170380', '551796006764000011', '2026-11-22 23:00:40.421+00', '2026-11-22 23:00:00.613284+00', NULL, 1, 0, '2026-11-22 23:00:00.613284+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (12, 1, '01M82QSS46S312KWF1BE3SKTBN', 'U2da9ab02219e4c639631744ea861176b', NULL, '2026-11-22 23:00:00.774+00', '2026-11-22 23:00:00.776044+00', NULL, 1, 0, '2026-11-22 23:00:00.776044+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (13, 1, '01M82QSS6WR2RVT3F1DWA6XTQS', 'U2da9ab02219e4c639631744ea861176b', '551796006764000017', '2026-11-22 23:00:00.858+00', '2026-11-22 23:00:00.861228+00', NULL, 1, 0, '2026-11-22 23:00:00.861228+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (14, 1, '01M82QSSB6JC20SADQFC97XXGM', 'U2da9ab02219e4c639631744ea861176b', NULL, '2026-11-22 23:00:20.858+00', '2026-11-22 23:00:01.00148+00', NULL, 1, 0, '2026-11-22 23:00:01.00148+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (15, 1, '01M82QSSM1V79BZZ6W4PNVHCJC', 'U3a60c2a314fb4a2a975a95ba6c4b46de', NULL, '2026-11-22 23:00:01.281+00', '2026-11-22 23:00:01.283625+00', NULL, 1, 0, '2026-11-22 23:00:01.283625+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (16, 1, '01M82QSSNMTTDAM5C7XWBC315S', 'U3a60c2a314fb4a2a975a95ba6c4b46de', '551796006764000024', '2026-11-22 23:00:01.331+00', '2026-11-22 23:00:01.33447+00', NULL, 1, 0, '2026-11-22 23:00:01.33447+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (17, 1, '01M82QSSPRMHN6BETSTHG2YT4G', 'U3a60c2a314fb4a2a975a95ba6c4b46de', NULL, '2026-11-22 23:00:21.331+00', '2026-11-22 23:00:01.370462+00', NULL, 1, 0, '2026-11-22 23:00:01.370462+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (18, 1, '01M82QSSRE3SHQX814MR2RMAG0', 'U854bbcebb29f476286771e6b80ee4f57', NULL, '2026-11-22 23:00:01.421+00', '2026-11-22 23:00:01.423489+00', NULL, 1, 0, '2026-11-22 23:00:01.423489+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (19, 1, '01M82QSSV5SCYXGV2FC5TGEV9W', 'U854bbcebb29f476286771e6b80ee4f57', '551796006764000031', '2026-11-22 23:00:21.421+00', '2026-11-22 23:00:01.511473+00', NULL, 1, 0, '2026-11-22 23:00:01.511473+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (20, 1, '01M82QSSW5QSZMTE312DVRF3QJ', 'U854bbcebb29f476286771e6b80ee4f57', '551796006764000033', '2026-11-22 23:00:41.421+00', '2026-11-22 23:00:01.542642+00', NULL, 1, 0, '2026-11-22 23:00:01.542642+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (21, 1, '01M82QSSX0352K8BAJVFWB3XDH', 'U854bbcebb29f476286771e6b80ee4f57', NULL, '2026-11-22 23:01:01.421+00', '2026-11-22 23:00:01.57102+00', NULL, 1, 0, '2026-11-22 23:00:01.57102+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (22, 1, '01M82QSSZMYQ8TPSYVKNXCC61E', 'U3a60c2a314fb4a2a975a95ba6c4b46de', '551796006764000038', '2026-11-22 23:00:41.331+00', '2026-11-22 23:00:01.653536+00', NULL, 1, 0, '2026-11-22 23:00:01.653536+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (23, 1, '01M82QST2VBV1XKYTHW8QHG0VA', 'Ub35474d1b9fb4ce782a90e154b474383', NULL, '2026-11-22 23:00:01.755+00', '2026-11-22 23:00:01.757121+00', NULL, 1, 0, '2026-11-22 23:00:01.757121+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (24, 1, '01M82QST40QWYFKX83GA3881BF', 'Ub35474d1b9fb4ce782a90e154b474383', '551796006764000044', '2026-11-22 23:00:01.791+00', '2026-11-22 23:00:01.794179+00', NULL, 1, 0, '2026-11-22 23:00:01.794179+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (25, 1, '01M82QST4QC12ATF0381645XCZ', 'Ub35474d1b9fb4ce782a90e154b474383', NULL, '2026-11-22 23:00:21.791+00', '2026-11-22 23:00:01.816846+00', NULL, 1, 0, '2026-11-22 23:00:01.816846+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (26, 1, '01M82QST6NRFWE5FYDEDG6EVN8', 'U854bbcebb29f476286771e6b80ee4f57', NULL, '2026-11-22 23:01:21.421+00', '2026-11-22 23:00:01.878896+00', NULL, 1, 0, '2026-11-22 23:00:01.878896+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (27, 1, '01M82QSTA54Y1H4TVVP1DV09QY', 'Ub35474d1b9fb4ce782a90e154b474383', '551796006764000050', '2026-11-22 23:00:41.791+00', '2026-11-22 23:00:01.991665+00', NULL, 1, 0, '2026-11-22 23:00:01.991665+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (28, 1, '01M82QSTEW0HBN88B48ZM7Q92Q', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:00:02.14+00', '2026-11-22 23:00:02.141881+00', NULL, 1, 0, '2026-11-22 23:00:02.141881+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (29, 1, '01M82QSTFSMA02PR3V16RR2FPW', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:00:02.163+00', '2026-11-22 23:00:02.180544+00', NULL, 1, 0, '2026-11-22 23:00:02.180544+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (30, 1, '01M82QSTHF6ERPJN6BYYCQE7SJ', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:00:22.163+00', '2026-11-22 23:00:02.22513+00', NULL, 1, 0, '2026-11-22 23:00:02.22513+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (31, 1, '01M82QSTJ7HXHXGV6FTG03TCJH', 'U9c7ff10f7dfb4938b0d94a580c40a042', '551796006764000059', '2026-11-22 23:00:42.163+00', '2026-11-22 23:00:02.251356+00', NULL, 1, 0, '2026-11-22 23:00:02.251356+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (32, 1, '01M82QSTKRTCPCJJ8ZFREE9EAY', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:01:02.163+00', '2026-11-22 23:00:02.298505+00', NULL, 1, 0, '2026-11-22 23:00:02.298505+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (33, 1, '01M82QSTNBK0ZYMSP82Q0Z6YJ7', 'U9c7ff10f7dfb4938b0d94a580c40a042', '551796006764000063', '2026-11-22 23:01:22.163+00', '2026-11-22 23:00:02.34877+00', NULL, 1, 0, '2026-11-22 23:00:02.34877+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (34, 1, '01M82QSTNZJEHKNNMVKXNGKG71', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:01:42.163+00', '2026-11-22 23:00:02.3691+00', NULL, 1, 0, '2026-11-22 23:00:02.3691+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (35, 1, '01M82QSTPQNYBSJDB1T6B5GDG0', 'U9c7ff10f7dfb4938b0d94a580c40a042', NULL, '2026-11-22 23:02:02.163+00', '2026-11-22 23:00:02.393154+00', NULL, 1, 0, '2026-11-22 23:00:02.393154+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (36, 1, '01M82QSTT73GVVCYZKN9Y1HXD6', 'U1b93611febd5458c9877d1ff582d1ac2', NULL, '2026-11-22 23:00:02.503+00', '2026-11-22 23:00:02.504762+00', NULL, 1, 0, '2026-11-22 23:00:02.504762+00', NULL);
INSERT INTO public.inbox OVERRIDING SYSTEM VALUE VALUES (37, 1, '01M8323B8RF9N7QZG4A2VZ7XNH', 'U1b93611febd5458c9877d1ff582d1ac2', '551796006764000072', '2026-11-23 02:00:00.022+00', '2026-11-23 02:00:00.026581+00', NULL, 1, 0, '2026-11-23 02:00:00.026581+00', NULL);

INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (1, 1, '\x203d0d45f208fa9b26abbac8ac5a6f7f53d48757fb35f7094baa2d4220fa8a2b', 3, NULL, NULL, '2026-11-22 23:00:00.0398+00', '2026-12-22 23:00:00.0398+00', NULL, NULL);
INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (2, 1, '\x2b4dfdb35c4c73f5c3487ca0ef50c7d6ef720f8405373fd3a1584d668d9b4266', 4, NULL, NULL, '2026-11-22 23:00:00.381429+00', '2026-12-22 23:00:00.381429+00', NULL, NULL);
INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (3, 1, '\xfe687024140bc662ef5d7984767e91210240000d217a9704405590eb832934d9', 5, NULL, NULL, '2026-11-22 23:00:00.767289+00', '2026-12-22 23:00:00.767289+00', NULL, NULL);
INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (4, 1, '\x8f30cd7b91db2ad00da6fe0296f96564ca894d54baa17524809db4bcc5e94373', 6, NULL, NULL, '2026-11-22 23:00:01.265231+00', '2026-12-22 23:00:01.265231+00', NULL, NULL);
INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (5, 1, '\x8b81bb2e8336e6f241ebd45e2bda29decb92a83347e6e21dd9d937600b99e642', 7, NULL, NULL, '2026-11-22 23:00:01.713065+00', '2026-12-22 23:00:01.713065+00', NULL, NULL);
INSERT INTO public.join_codes OVERRIDING SYSTEM VALUE VALUES (6, 1, '\xb3df2fe43cfd440113dff9931e8a360c36eaf4d2834878efdbae480fd0c2a0c2', 8, NULL, NULL, '2026-11-22 23:00:02.498036+00', '2026-12-22 23:00:02.498036+00', NULL, NULL);

INSERT INTO public.join_requests OVERRIDING SYSTEM VALUE VALUES (1, 1, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'นายใหม่ มาก่อน', 'Teacher', 'Professional', '2026-11-22 23:00:02.394922+00', NULL, NULL, NULL);

INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (1, 1, 3, NULL, '{"kind": "submission-waits", "Round": 1, "OwnerName": "นายรอ การอนุมัติ", "ItemsMended": 0, "SubmissionId": 1}', 'submission:1', '2026-11-22 23:00:01.003727+00', '2026-11-22 23:00:01.003727+00', false, '2026-11-22 23:00:01.424822+00', 'reply', NULL, false);
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (2, 1, 3, NULL, '{"kind": "submission-waits", "Round": 1, "OwnerName": "นางกลับ ไปแก้", "ItemsMended": 0, "SubmissionId": 2}', 'submission:2', '2026-11-22 23:00:01.373555+00', '2026-11-22 23:00:01.373555+00', false, '2026-11-22 23:00:01.424822+00', 'reply', NULL, false);
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (3, 1, 6, NULL, '{"kind": "agreement-returned", "ByName": "นายสมชาย ผู้นำ", "SectionIds": ["1.1"], "SubmissionId": 2}', 'decision:2', '2026-11-22 23:00:01.572358+00', '2026-11-22 23:00:01.572358+00', false, '2026-11-22 23:00:01.655693+00', 'reply', NULL, false);
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (4, 1, 3, NULL, '{"kind": "submission-waits", "Round": 1, "OwnerName": "นายได้ รับเห็นชอบ", "ItemsMended": 0, "SubmissionId": 3}', 'submission:3', '2026-11-22 23:00:01.8189+00', '2026-11-22 23:00:01.8189+00', false, '2026-11-22 23:00:01.883371+00', 'void', NULL, false);
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (5, 1, 7, NULL, '{"kind": "agreement-approved", "ByName": "นายสมชาย ผู้นำ", "ReceiptCode": "8LL47XBP", "SubmissionId": 3}', 'decision:3', '2026-11-22 23:00:01.883371+00', '2026-11-22 23:10:01.883371+00', false, NULL, NULL, '01a22a58-897c-70ba-a659-6ac263f767dc', false);
INSERT INTO public.notices OVERRIDING SYSTEM VALUE VALUES (6, 1, 3, NULL, '{"kind": "join-request-waits", "FullName": "นายใหม่ มาก่อน", "RequestId": 1}', 'join-request:1', '2026-11-22 23:00:02.394922+00', '2026-11-22 23:00:02.394922+00', false, NULL, NULL, '01a22a58-8996-79d6-b356-5e5d73454449', false);

INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-792a-7ada-9caa-77de2b641012', 6, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', '62d1d938f56242d788bdf586b2f7eead', '2026-11-22 23:00:50.137605+00', NULL, 1, 0, '2026-11-22 23:00:00.143133+00', '2026-11-22 23:00:00.143133+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.363998+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7a07-78d8-af74-8acd39f928d1', 7, 1, 'Ue3d6cae02a1e46dda57ed2c404170380', 'rich-menu', 'Ue3d6cae02a1e46dda57ed2c404170380', NULL, NULL, NULL, 1, 0, '2026-11-22 23:00:00.392799+00', '2026-11-22 23:00:00.392799+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.188414+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7b8b-7d4b-ad50-a6f1efe50073', 12, 1, 'U2da9ab02219e4c639631744ea861176b', 'rich-menu', 'U2da9ab02219e4c639631744ea861176b', NULL, NULL, NULL, 1, 0, '2026-11-22 23:00:00.777864+00', '2026-11-22 23:00:00.777864+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.188414+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-791b-7723-aa8f-e270577c78ff', 5, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'rich-menu', 'U854bbcebb29f476286771e6b80ee4f57', NULL, NULL, NULL, 1, 0, '2026-11-22 23:00:00.143133+00', '2026-11-22 23:00:00.143133+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.243464+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7a0c-70ee-b8f8-7861d54125dd', 8, 1, 'Ue3d6cae02a1e46dda57ed2c404170380', 'reply', 'Ue3d6cae02a1e46dda57ed2c404170380', 'd6a11e07b55640d5a883edfc15486484', '2026-11-22 23:00:50.391581+00', NULL, 1, 0, '2026-11-22 23:00:00.392799+00', '2026-11-22 23:00:00.392799+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.424552+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7a66-7942-abe7-6149f2e054df', 9, 1, 'Ue3d6cae02a1e46dda57ed2c404170380', 'reply', 'Ue3d6cae02a1e46dda57ed2c404170380', '38c50fb5257f4653a83cf6ab5be1d3f7', '2026-11-22 23:00:50.44207+00', NULL, 1, 0, '2026-11-22 23:00:00.443777+00', '2026-11-22 23:00:00.443777+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.531765+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7ab7-7fe1-99c7-fa95d43f7fe6', 10, 1, 'Ue3d6cae02a1e46dda57ed2c404170380', 'reply', 'Ue3d6cae02a1e46dda57ed2c404170380', 'ecae42974e1444b8848718563fb06c4b', '2026-11-22 23:00:50.555308+00', NULL, 1, 0, '2026-11-22 23:00:00.556916+00', '2026-11-22 23:00:00.556916+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.584696+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7b50-7b67-8ed5-d06c19d69381', 11, 1, 'Ue3d6cae02a1e46dda57ed2c404170380', 'reply', 'Ue3d6cae02a1e46dda57ed2c404170380', '47d969d2873c46a0bb5cfa2ec2db7251', '2026-11-22 23:00:50.613284+00', NULL, 1, 0, '2026-11-22 23:00:00.621996+00', '2026-11-22 23:00:00.621996+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.75745+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7c42-71d3-ae65-d2dcf490ee58', 14, 1, 'U2da9ab02219e4c639631744ea861176b', 'reply', 'U2da9ab02219e4c639631744ea861176b', '511c7811dc404cda92a55a68f32adc2a', '2026-11-22 23:00:50.861228+00', NULL, 1, 0, '2026-11-22 23:00:00.864481+00', '2026-11-22 23:00:00.864481+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.979645+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7b93-7000-a17b-7d397198878b', 13, 1, 'U2da9ab02219e4c639631744ea861176b', 'reply', 'U2da9ab02219e4c639631744ea861176b', 'b416023c047d4e8ea1444a070d3674ef', '2026-11-22 23:00:50.776044+00', NULL, 1, 0, '2026-11-22 23:00:00.777864+00', '2026-11-22 23:00:00.777864+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:00.805224+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7d4b-76c0-82db-b06271399d18', 15, 1, 'U2da9ab02219e4c639631744ea861176b', 'reply', 'U2da9ab02219e4c639631744ea861176b', '4c323be83b7841c9882c2e2504ce00a7', '2026-11-22 23:00:51.00148+00', NULL, 1, 0, '2026-11-22 23:00:01.003727+00', '2026-11-22 23:00:01.003727+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.249763+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7d97-7ff4-b3f4-d55af0d2ac02', 17, 1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'reply', 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'a265d45d006644c9b8d8da08ae8f1d2d', '2026-11-22 23:00:51.283625+00', NULL, 1, 0, '2026-11-22 23:00:01.286562+00', '2026-11-22 23:00:01.286562+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.323315+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7dc4-70e2-ade6-757c927cacb2', 18, 1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'reply', 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'ae93712d1ecf4fe8b1e9d239dc594c8f', '2026-11-22 23:00:51.33447+00', NULL, 1, 0, '2026-11-22 23:00:01.336053+00', '2026-11-22 23:00:01.336053+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.366382+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7dfb-7e15-8e3e-36c7063deafa', 19, 1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'reply', 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'a1e444e98ed044cbaef98a9a20e62674', '2026-11-22 23:00:51.370462+00', NULL, 1, 0, '2026-11-22 23:00:01.373555+00', '2026-11-22 23:00:01.373555+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.418417+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7e50-77f1-a84b-0fc3d713ba25', 20, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', '3a8e24b17db54efeaf9600fe1f00b896', '2026-11-22 23:00:51.423489+00', NULL, 1, 0, '2026-11-22 23:00:01.424822+00', '2026-11-22 23:00:01.424822+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.506768+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7e74-788a-b99a-bb86af27d264', 21, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', 'a4572fc6f6ec4516913cb53726c734c9', '2026-11-22 23:00:51.511473+00', NULL, 1, 0, '2026-11-22 23:00:01.512792+00', '2026-11-22 23:00:01.512792+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.539749+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7e8a-7146-95e9-88a122b79313', 22, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', 'd4fcb31ab7b24e10be50b711863e087b', '2026-11-22 23:00:51.542642+00', NULL, 1, 0, '2026-11-22 23:00:01.544408+00', '2026-11-22 23:00:01.544408+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.566679+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7ede-785b-a4a2-48f31769a24f', 23, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', '277d071828b64b79bb1577e39eb89af3', '2026-11-22 23:00:51.57102+00', NULL, 1, 0, '2026-11-22 23:00:01.572358+00', '2026-11-22 23:00:01.572358+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.650175+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7f09-7373-8872-869bb8c7a658', 24, 1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'reply', 'U3a60c2a314fb4a2a975a95ba6c4b46de', '2dee2ef69b184a17b37233703469b9db', '2026-11-22 23:00:51.653536+00', NULL, 1, 0, '2026-11-22 23:00:01.655693+00', '2026-11-22 23:00:01.655693+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.700443+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7f60-7a71-9afe-b222d37c2f2d', 26, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'reply', 'Ub35474d1b9fb4ce782a90e154b474383', '15cb70129c0543109e4b8b9b6ffc0140', '2026-11-22 23:00:51.757121+00', NULL, 1, 0, '2026-11-22 23:00:01.760829+00', '2026-11-22 23:00:01.760829+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.777639+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7f5d-77a1-8109-e5948beb0017', 25, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'rich-menu', 'Ub35474d1b9fb4ce782a90e154b474383', NULL, NULL, NULL, 1, 0, '2026-11-22 23:00:01.760829+00', '2026-11-22 23:00:01.760829+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.185262+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7d8b-70ce-bc1b-0b5bd8d3ea67', 16, 1, 'U3a60c2a314fb4a2a975a95ba6c4b46de', 'rich-menu', 'U3a60c2a314fb4a2a975a95ba6c4b46de', NULL, NULL, NULL, 1, 0, '2026-11-22 23:00:01.286562+00', '2026-11-22 23:00:01.286562+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.20023+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7f84-7c91-809c-92aa853e12b3', 27, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'reply', 'Ub35474d1b9fb4ce782a90e154b474383', 'a730d1c99b5f4a33a4ddc8e4dc4665e7', '2026-11-22 23:00:51.794179+00', NULL, 1, 0, '2026-11-22 23:00:01.795759+00', '2026-11-22 23:00:01.795759+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.813855+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-7fbd-7452-b7b6-33d2ac660547', 28, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'reply', 'Ub35474d1b9fb4ce782a90e154b474383', '8a764c9f641f41a58d30ecc91b3125b0', '2026-11-22 23:00:51.816846+00', NULL, 1, 0, '2026-11-22 23:00:01.8189+00', '2026-11-22 23:00:01.8189+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.872738+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-802b-7a96-af32-787f2fa46002', 29, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'reply', 'U854bbcebb29f476286771e6b80ee4f57', '7369f92fc17545abb0d057f4653d900c', '2026-11-22 23:00:51.878896+00', NULL, 1, 0, '2026-11-22 23:00:01.883371+00', '2026-11-22 23:00:01.883371+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:01.98692+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-80c0-749b-9427-222a55bc8808', 30, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'reply', 'Ub35474d1b9fb4ce782a90e154b474383', '25e0c1a4d0374240921f265e548b318c', '2026-11-22 23:00:51.991665+00', NULL, 1, 0, '2026-11-22 23:00:01.9957+00', '2026-11-22 23:00:01.9957+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.135033+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-80dc-7ae8-aac0-ff98389cc7bf', 31, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', '34d5480f98fb4385a52a4339472c5d17', '2026-11-22 23:00:52.141881+00', NULL, 1, 0, '2026-11-22 23:00:02.143651+00', '2026-11-22 23:00:02.143651+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.16228+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-810f-7a0d-9e18-05786fb67ef4', 32, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', '6f9acb4034154a54992d9944a5dcd242', '2026-11-22 23:00:52.180544+00', NULL, 1, 0, '2026-11-22 23:00:02.185095+00', '2026-11-22 23:00:02.185095+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.219755+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8131-76a6-bfaf-17936c3edd67', 33, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', '14714b46f4e94f84bbcbe197def4fc9c', '2026-11-22 23:00:52.22513+00', NULL, 1, 0, '2026-11-22 23:00:02.22725+00', '2026-11-22 23:00:02.22725+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.243094+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8160-7840-a1f7-0fc119d3ea20', 34, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', 'ee2e7d30bdf14104b2448fa0ede8f07c', '2026-11-22 23:00:52.251356+00', NULL, 1, 0, '2026-11-22 23:00:02.253918+00', '2026-11-22 23:00:02.253918+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.293201+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8194-7a3a-9f73-5bbe60a2a964', 35, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', '9110f45266464352aa776e4b1f1c2fd5', '2026-11-22 23:00:52.298505+00', NULL, 1, 0, '2026-11-22 23:00:02.300853+00', '2026-11-22 23:00:02.300853+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.341352+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-81ae-7081-a7ef-de0f482e9eb5', 36, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', 'bc2b100fb8bb41c0af3e5a519ac5a15a', '2026-11-22 23:00:52.34877+00', NULL, 1, 0, '2026-11-22 23:00:02.351427+00', '2026-11-22 23:00:02.351427+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.366206+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-81c4-76d6-8644-611aa3d12838', 37, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', '3e72547469354e8fb31e015fca7edd8d', '2026-11-22 23:00:52.3691+00', NULL, 1, 0, '2026-11-22 23:00:02.370181+00', '2026-11-22 23:00:02.370181+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.390194+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-822c-7a2b-9600-cb743fb8a99c', 38, 1, 'U9c7ff10f7dfb4938b0d94a580c40a042', 'reply', 'U9c7ff10f7dfb4938b0d94a580c40a042', 'ca1f437039ca40e288aeb13c38354824', '2026-11-22 23:00:52.393154+00', NULL, 1, 0, '2026-11-22 23:00:02.394922+00', '2026-11-22 23:00:02.394922+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.493627+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8246-7271-b1c1-a079efc25aba', 40, 1, 'U1b93611febd5458c9877d1ff582d1ac2', 'reply', 'U1b93611febd5458c9877d1ff582d1ac2', '68eb803977e840b1b5b0a8ac5eda72d0', '2026-11-22 23:00:52.504762+00', NULL, 1, 0, '2026-11-22 23:00:02.506537+00', '2026-11-22 23:00:02.506537+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', '2026-11-22 23:00:02.517457+00', NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8244-7966-923f-6249b551de83', 39, 1, 'U1b93611febd5458c9877d1ff582d1ac2', 'rich-menu', 'U1b93611febd5458c9877d1ff582d1ac2', NULL, NULL, '\x6c696e6b', 0, 0, '2026-11-22 23:00:02.506537+00', '2026-11-22 23:00:02.506537+00', '2026-11-23 02:00:04.672772+00', '28795393-2b55-46bc-b947-ff1d368b040e', NULL, NULL, NULL);
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8996-79d6-b356-5e5d73454449', 43, 1, 'U854bbcebb29f476286771e6b80ee4f57', 'push', 'U854bbcebb29f476286771e6b80ee4f57', NULL, NULL, '\x5b7b2274797065223a22666c6578222c22616c7454657874223a22e0b8a1e0b8b5203120e0b884e0b899e0b882e0b8ade0b980e0b882e0b989e0b8b2e0b8a3e0b988e0b8a7e0b8a13a20e0b899e0b8b2e0b8a2e0b983e0b8abe0b8a1e0b98820e0b8a1e0b8b2e0b881e0b988e0b8ade0b899222c22636f6e74656e7473223a7b202274797065223a2022627562626c65222c202273697a65223a20226d656761222c20227374796c6573223a207b2022626f6479223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d2c2022666f6f746572223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d207d2c2022626f6479223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b207b202274797065223a202274657874222c202274657874223a2022504120c2b720e0b8aae0b89ee0b89b2e64656d6f20e0b980e0b882e0b8952031222c202277726170223a20747275652c202273697a65223a20227873222c2022636f6c6f72223a202223423435333039222c2022776569676874223a2022626f6c6422207d202c207b202274797065223a202274657874222c202274657874223a2022e0b8a1e0b8b5203120e0b884e0b899e0b882e0b8ade0b980e0b882e0b989e0b8b2e0b8a3e0b988e0b8a7e0b8a13a20e0b899e0b8b2e0b8a2e0b983e0b8abe0b8a1e0b98820e0b8a1e0b8b2e0b881e0b988e0b8ade0b899222c202277726170223a20747275652c202273697a65223a20226c67222c2022636f6c6f72223a202223314632393337222c2022776569676874223a2022626f6c6422207d2020202c207b202274797065223a202274657874222c202274657874223a2022e0b981e0b888e0b989e0b887e0b980e0b89ee0b8a3e0b8b2e0b8b0e0b980e0b8a3e0b8b7e0b988e0b8ade0b887e0b899e0b8b5e0b989e0b980e0b881e0b8b5e0b988e0b8a2e0b8a7e0b881e0b8b1e0b89ae0b884e0b8b8e0b893e0b982e0b894e0b8a2e0b895e0b8a3e0b887222c202277726170223a20747275652c202273697a65223a2022736d222c2022636f6c6f72223a20222334423535363322207d20205d2c202273706163696e67223a20226d64222c202270616464696e67416c6c223a20223138707822207d2c2022666f6f746572223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b20207b202274797065223a2022627574746f6e222c2022686569676874223a2022736d222c20227374796c65223a20227072696d617279222c2022636f6c6f72223a202223304637363645222c2022616374696f6e223a207b202274797065223a2022706f73746261636b222c20226c6162656c223a2022e0b980e0b89be0b8b4e0b894e0b894e0b8b9222c202264617461223a202277616974696e67222c2022646973706c617954657874223a2022e0b980e0b89be0b8b4e0b894e0b894e0b8b922207d2c202261646a7573744d6f6465223a2022736872696e6b2d746f2d66697422207d2c20207b202274797065223a2022627574746f6e222c2022686569676874223a2022736d222c20227374796c65223a20227365636f6e64617279222c2022636f6c6f72223a202223453745354530222c2022616374696f6e223a207b202274797065223a2022706f73746261636b222c20226c6162656c223a2022e0b89ee0b8a3e0b8b8e0b988e0b887e0b899e0b8b5e0b989e0b884e0b988e0b8ade0b8a2e0b980e0b895e0b8b7e0b8ade0b899222c202264617461223a2022736e6f6f7a65222c2022646973706c617954657874223a2022e0b89ee0b8a3e0b8b8e0b988e0b887e0b899e0b8b5e0b989e0b884e0b988e0b8ade0b8a2e0b980e0b895e0b8b7e0b8ade0b89922207d2c202261646a7573744d6f6465223a2022736872696e6b2d746f2d66697422207d20205d2c202273706163696e67223a2022736d222c202270616464696e67416c6c223a20223134707822207d207d202c22717569636b5265706c79223a7b226974656d73223a5b7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b980e0b89be0b8b4e0b894e0b894e0b8b9222c2274797065223a22706f73746261636b222c2264617461223a2277616974696e67222c22646973706c617954657874223a22e0b980e0b89be0b8b4e0b894e0b894e0b8b9227d7d2c7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b89ee0b8a3e0b8b8e0b988e0b887e0b899e0b8b5e0b989e0b884e0b988e0b8ade0b8a2e0b980e0b895e0b8b7e0b8ade0b899222c2274797065223a22706f73746261636b222c2264617461223a22736e6f6f7a65222c22646973706c617954657874223a22e0b89ee0b8a3e0b8b8e0b988e0b887e0b899e0b8b5e0b989e0b884e0b988e0b8ade0b8a2e0b980e0b895e0b8b7e0b8ade0b899227d7d5d7d7d5d', 0, 1, '2026-11-23 02:00:01.804384+00', '2026-11-23 02:00:03.697866+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', NULL, 'HTTP 500', '2026-11-23 12:00:00+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-897c-70ba-a659-6ac263f767dc', 42, 1, 'Ub35474d1b9fb4ce782a90e154b474383', 'push', 'Ub35474d1b9fb4ce782a90e154b474383', NULL, NULL, '\x5b7b2274797065223a22666c6578222c22616c7454657874223a22e0b899e0b8b2e0b8a2e0b8aae0b8a1e0b88ae0b8b2e0b8a220e0b89ce0b8b9e0b989e0b899e0b8b320e0b980e0b8abe0b987e0b899e0b88ae0b8ade0b89a20504120e0b882e0b8ade0b887e0b884e0b8b8e0b893e0b981e0b8a5e0b989e0b8a720e0b980e0b8a5e0b882e0b8a3e0b8b1e0b89a20384c4c342d37584250222c22636f6e74656e7473223a7b202274797065223a2022627562626c65222c202273697a65223a20226d656761222c20227374796c6573223a207b2022626f6479223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d2c2022666f6f746572223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d207d2c2022626f6479223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b207b202274797065223a202274657874222c202274657874223a2022504120c2b720e0b8aae0b89ee0b89b2e64656d6f20e0b980e0b882e0b8952031222c202277726170223a20747275652c202273697a65223a20227873222c2022636f6c6f72223a202223423435333039222c2022776569676874223a2022626f6c6422207d202c207b202274797065223a202274657874222c202274657874223a2022e0b899e0b8b2e0b8a2e0b8aae0b8a1e0b88ae0b8b2e0b8a220e0b89ce0b8b9e0b989e0b899e0b8b320e0b980e0b8abe0b987e0b899e0b88ae0b8ade0b89a20504120e0b882e0b8ade0b887e0b884e0b8b8e0b893e0b981e0b8a5e0b989e0b8a720e0b980e0b8a5e0b882e0b8a3e0b8b1e0b89a20384c4c342d37584250222c202277726170223a20747275652c202273697a65223a20226c67222c2022636f6c6f72223a202223314632393337222c2022776569676874223a2022626f6c6422207d2020202c207b202274797065223a202274657874222c202274657874223a2022e0b981e0b888e0b989e0b887e0b980e0b89ee0b8a3e0b8b2e0b8b0e0b980e0b8a3e0b8b7e0b988e0b8ade0b887e0b899e0b8b5e0b989e0b980e0b881e0b8b5e0b988e0b8a2e0b8a7e0b881e0b8b1e0b89ae0b884e0b8b8e0b893e0b982e0b894e0b8a2e0b895e0b8a3e0b887222c202277726170223a20747275652c202273697a65223a2022736d222c2022636f6c6f72223a20222334423535363322207d20205d2c202273706163696e67223a20226d64222c202270616464696e67416c6c223a20223138707822207d2c2022666f6f746572223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b20207b202274797065223a2022627574746f6e222c2022686569676874223a2022736d222c20227374796c65223a20227072696d617279222c2022636f6c6f72223a202223304637363645222c2022616374696f6e223a207b202274797065223a2022706f73746261636b222c20226c6162656c223a2022504120e0b882e0b8ade0b887e0b889e0b8b1e0b899222c202264617461223a20226d696e65222c2022646973706c617954657874223a2022504120e0b882e0b8ade0b887e0b889e0b8b1e0b89922207d2c202261646a7573744d6f6465223a2022736872696e6b2d746f2d66697422207d20205d2c202273706163696e67223a2022736d222c202270616464696e67416c6c223a20223134707822207d207d202c22717569636b5265706c79223a7b226974656d73223a5b7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22504120e0b882e0b8ade0b887e0b889e0b8b1e0b899222c2274797065223a22706f73746261636b222c2264617461223a226d696e65222c22646973706c617954657874223a22504120e0b882e0b8ade0b887e0b889e0b8b1e0b899227d7d5d7d7d5d', 0, 1, '2026-11-23 02:00:01.804384+00', '2026-11-23 02:00:03.704794+00', NULL, '28795393-2b55-46bc-b947-ff1d368b040e', NULL, 'HTTP 500', '2026-11-23 12:00:00+00');
INSERT INTO public.outbox OVERRIDING SYSTEM VALUE VALUES ('01a22a58-8280-78dd-aa6b-eb7987ea6c0b', 41, 1, 'U1b93611febd5458c9877d1ff582d1ac2', 'reply', 'U1b93611febd5458c9877d1ff582d1ac2', '3e9068e164aa44189dd9914b24451148', '2026-11-23 02:00:50.026581+00', '\x5b7b2274797065223a22666c6578222c22616c7454657874223a22e0b980e0b8a1e0b899e0b8b92050413a20e0b8a2e0b8b1e0b887e0b984e0b8a1e0b988e0b984e0b894e0b989e0b980e0b8a3e0b8b4e0b988e0b8a1222c22636f6e74656e7473223a7b202274797065223a2022627562626c65222c202273697a65223a20226d656761222c20227374796c6573223a207b2022626f6479223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d2c2022666f6f746572223a207b20226261636b67726f756e64436f6c6f72223a20222346464644463822207d207d2c2022626f6479223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b207b202274797065223a202274657874222c202274657874223a2022504120e0b89be0b8b5e0b887e0b89ae0b89be0b8a3e0b8b0e0b8a1e0b8b2e0b8932032353730222c202277726170223a20747275652c202273697a65223a20227873222c2022636f6c6f72223a202223304637363645222c2022776569676874223a2022626f6c6422207d202c207b202274797065223a202274657874222c202274657874223a2022e0b899e0b8b2e0b887e0b8aae0b8b2e0b8a7e0b88ae0b989e0b8b220e0b8abe0b899e0b988e0b8ade0b8a2222c202277726170223a20747275652c202273697a65223a20226c67222c2022636f6c6f72223a202223314632393337222c2022776569676874223a2022626f6c6422207d20202c207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b207b202274797065223a202274657874222c202274657874223a2022e0b895e0b8b3e0b981e0b8abe0b899e0b988e0b887222c202277726170223a20747275652c202273697a65223a20227873222c2022636f6c6f72223a20222334423535363322207d202c207b202274797065223a202274657874222c202274657874223a2022e0b884e0b8a3e0b8b9222c202277726170223a20747275652c202273697a65223a20226d64222c2022636f6c6f72223a20222331463239333722207d205d2c202273706163696e67223a2022787322207d20202c207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b207b202274797065223a202274657874222c202274657874223a20225041222c202277726170223a20747275652c202273697a65223a20227873222c2022636f6c6f72223a20222334423535363322207d202c207b202274797065223a202274657874222c202274657874223a2022e0b8a2e0b8b1e0b887e0b984e0b8a1e0b988e0b984e0b894e0b989e0b980e0b8a3e0b8b4e0b988e0b8a1222c202277726170223a20747275652c202273697a65223a20226d64222c2022636f6c6f72223a20222331463239333722207d205d2c202273706163696e67223a2022787322207d2020205d2c202273706163696e67223a20226d64222c202270616464696e67416c6c223a20223138707822207d2c2022666f6f746572223a207b202274797065223a2022626f78222c20226c61796f7574223a2022766572746963616c222c2022636f6e74656e7473223a205b20207b202274797065223a2022627574746f6e222c2022686569676874223a2022736d222c20227374796c65223a20227072696d617279222c2022636f6c6f72223a202223304637363645222c2022616374696f6e223a207b202274797065223a2022706f73746261636b222c20226c6162656c223a2022e0b897e0b8b320504120e0b895e0b988e0b8ad222c202264617461223a2022636f6e74696e7565222c2022646973706c617954657874223a2022e0b897e0b8b320504120e0b895e0b988e0b8ad22207d2c202261646a7573744d6f6465223a2022736872696e6b2d746f2d66697422207d2c20207b202274797065223a2022627574746f6e222c2022686569676874223a2022736d222c20227374796c65223a20227365636f6e64617279222c2022636f6c6f72223a202223453745354530222c2022616374696f6e223a207b202274797065223a2022706f73746261636b222c20226c6162656c223a2022504120e0b882e0b8ade0b887e0b889e0b8b1e0b899222c202264617461223a20226d696e65222c2022646973706c617954657874223a2022504120e0b882e0b8ade0b887e0b889e0b8b1e0b89922207d2c202261646a7573744d6f6465223a2022736872696e6b2d746f2d66697422207d20205d2c202273706163696e67223a2022736d222c202270616464696e67416c6c223a20223134707822207d207d202c22717569636b5265706c79223a7b226974656d73223a5b7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b980e0b89be0b8b4e0b894e0b8abe0b899e0b989e0b8b2e0b980e0b8a7e0b987e0b89a222c2274797065223a22757269222c22757269223a2268747470733a2f2f6c6966662e6c696e652e6d652f323030303030303030322d64656d6f2f706131227d7d2c7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b89be0b88fe0b8b4e0b897e0b8b4e0b899222c2274797065223a22706f73746261636b222c2264617461223a2263616c656e646172222c22646973706c617954657874223a22e0b89be0b88fe0b8b4e0b897e0b8b4e0b899227d7d2c7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b8abe0b8a5e0b8b1e0b881e0b890e0b8b2e0b899222c2274797065223a22706f73746261636b222c2264617461223a2265766964656e6365222c22646973706c617954657874223a22e0b8abe0b8a5e0b8b1e0b881e0b890e0b8b2e0b899227d7d2c7b2274797065223a22616374696f6e222c22616374696f6e223a7b226c6162656c223a22e0b896e0b8b2e0b8a1e0b89ce0b8b9e0b989e0b88ae0b988e0b8a7e0b8a2222c2274797065223a22706f73746261636b222c2264617461223a2268656c70222c22646973706c617954657874223a22e0b896e0b8b2e0b8a1e0b89ce0b8b9e0b989e0b88ae0b988e0b8a7e0b8a2227d7d5d7d7d5d', 0, 0, '2026-11-23 02:00:00.02812+00', '2026-11-23 02:00:00.02812+00', '2026-11-23 02:00:04.672772+00', '28795393-2b55-46bc-b947-ff1d368b040e', NULL, NULL, NULL);

INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (3, 1, 1, 'นายสมชาย ผู้นำ', 'SchoolDirector', 'SeniorProfessional', true, 'U854bbcebb29f476286771e6b80ee4f57', '2026-11-30 02:46:10.904668+00', false, NULL, NULL, NULL, '2026-11-22 23:00:00.0398+00', NULL);
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (4, 1, 1, 'นางสาวสมใจ ใฝ่เรียน', 'Teacher', 'Professional', true, 'Ue3d6cae02a1e46dda57ed2c404170380', '2026-11-30 02:46:11.193167+00', false, NULL, NULL, NULL, '2026-11-22 23:00:00.381429+00', NULL);
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (5, 1, 1, 'นายรอ การอนุมัติ', 'Teacher', 'Professional', true, 'U2da9ab02219e4c639631744ea861176b', '2026-11-30 02:46:11.578886+00', false, NULL, NULL, NULL, '2026-11-22 23:00:00.767289+00', NULL);
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (6, 1, 1, 'นางกลับ ไปแก้', 'Teacher', 'Professional', true, 'U3a60c2a314fb4a2a975a95ba6c4b46de', '2026-11-30 02:46:12.083789+00', false, NULL, NULL, NULL, '2026-11-22 23:00:01.265231+00', NULL);
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (7, 1, 1, 'นายได้ รับเห็นชอบ', 'Teacher', 'Professional', true, 'Ub35474d1b9fb4ce782a90e154b474383', '2026-11-30 02:46:12.558827+00', false, NULL, NULL, NULL, '2026-11-22 23:00:01.713065+00', NULL);
INSERT INTO public.people OVERRIDING SYSTEM VALUE VALUES (8, 1, 1, 'นางสาวช้า หน่อย', 'Teacher', 'Professional', true, 'U1b93611febd5458c9877d1ff582d1ac2', '2026-11-30 02:46:13.307812+00', false, NULL, NULL, NULL, '2026-11-22 23:00:02.498036+00', NULL);

INSERT INTO public.schema_migrations VALUES ('0001_foundation.sql', '2026-11-30 02:46:08.411544+00');
INSERT INTO public.schema_migrations VALUES ('0002_documents.sql', '2026-11-30 02:46:08.505486+00');
INSERT INTO public.schema_migrations VALUES ('0003_liff.sql', '2026-11-30 02:46:08.550174+00');
INSERT INTO public.schema_migrations VALUES ('0004_evidence.sql', '2026-11-30 02:46:08.556474+00');
INSERT INTO public.schema_migrations VALUES ('0005_batch_attempts.sql', '2026-11-30 02:46:08.568045+00');
INSERT INTO public.schema_migrations VALUES ('0006_clock.sql', '2026-11-30 02:46:08.573825+00');
INSERT INTO public.schema_migrations VALUES ('0007_who_belongs.sql', '2026-11-30 02:46:08.580601+00');
INSERT INTO public.schema_migrations VALUES ('0008_kept_papers.sql', '2026-11-30 02:46:08.592719+00');
INSERT INTO public.schema_migrations VALUES ('0009_evidence_of_rounds.sql', '2026-11-30 02:46:08.601561+00');
INSERT INTO public.schema_migrations VALUES ('0010_sending.sql', '2026-11-30 02:46:08.613128+00');
INSERT INTO public.schema_migrations VALUES ('0011_subjects.sql', '2026-11-30 02:46:08.619+00');

INSERT INTO public.schools OVERRIDING SYSTEM VALUE VALUES (1, 1, '10010001', 'โรงเรียนบ้านหนองตัวอย่าง');

INSERT INTO public.submissions OVERRIDING SYSTEM VALUE VALUES (1, 1, 2, 1, 'W7WZJRG9', 'นายรอ การอนุมัติ', 'Teacher', 'Professional', 'โรงเรียนบ้านหนองตัวอย่าง', 'pa1-teacher', 1, '{"1.1.task": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน", "1.2.task": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม", "1.3.task": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน", "1.4.task": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง", "1.5.task": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์", "1.6.task": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง", "1.7.task": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี", "1.8.task": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้", "2.1.task": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ", "2.2.task": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น", "2.3.task": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน", "2.4.task": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง", "3.1.task": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้", "3.2.task": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC", "3.3.task": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน", "1.1.measure": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป", "1.1.outcome": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้", "1.2.measure": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน", "1.2.outcome": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น", "1.3.measure": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง", "1.3.outcome": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ", "1.4.measure": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด", "1.4.outcome": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก", "1.5.measure": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4", "1.5.outcome": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น", "1.6.measure": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์", "1.6.outcome": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น", "1.7.measure": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป", "1.7.outcome": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ", "1.8.measure": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน", "1.8.outcome": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน", "2.1.measure": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์", "2.1.outcome": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น", "2.2.measure": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน", "2.2.outcome": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข", "2.3.measure": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน", "2.3.outcome": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง", "2.4.measure": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป", "2.4.outcome": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร", "3.1.measure": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป", "3.1.outcome": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น", "3.2.measure": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป", "3.2.outcome": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น", "3.3.measure": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป", "3.3.outcome": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้", "workload.policy": "1", "header.roomTypes": "general", "workload.quality": "3", "workload.support": "6", "challenge.1.title": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H", "workload.teaching": "20", "challenge.1.method": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC", "challenge.1.problem": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย", "challenge.1.qualitative": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย", "challenge.1.quantitative": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}', '2026-11-22 23:00:01.003727+00', NULL, NULL, NULL, NULL, '[]', '4d2c5aa7b1a8cc1');
INSERT INTO public.submissions OVERRIDING SYSTEM VALUE VALUES (2, 1, 3, 1, '4E9VK3RC', 'นางกลับ ไปแก้', 'Teacher', 'Professional', 'โรงเรียนบ้านหนองตัวอย่าง', 'pa1-teacher', 1, '{"1.1.task": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน", "1.2.task": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม", "1.3.task": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน", "1.4.task": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง", "1.5.task": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์", "1.6.task": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง", "1.7.task": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี", "1.8.task": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้", "2.1.task": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ", "2.2.task": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น", "2.3.task": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน", "2.4.task": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง", "3.1.task": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้", "3.2.task": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC", "3.3.task": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน", "1.1.measure": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป", "1.1.outcome": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้", "1.2.measure": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน", "1.2.outcome": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น", "1.3.measure": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง", "1.3.outcome": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ", "1.4.measure": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด", "1.4.outcome": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก", "1.5.measure": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4", "1.5.outcome": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น", "1.6.measure": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์", "1.6.outcome": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น", "1.7.measure": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป", "1.7.outcome": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ", "1.8.measure": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน", "1.8.outcome": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน", "2.1.measure": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์", "2.1.outcome": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น", "2.2.measure": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน", "2.2.outcome": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข", "2.3.measure": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน", "2.3.outcome": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง", "2.4.measure": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป", "2.4.outcome": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร", "3.1.measure": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป", "3.1.outcome": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น", "3.2.measure": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป", "3.2.outcome": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น", "3.3.measure": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป", "3.3.outcome": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้", "workload.policy": "1", "header.roomTypes": "general", "workload.quality": "3", "workload.support": "6", "challenge.1.title": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H", "workload.teaching": "20", "challenge.1.method": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC", "challenge.1.problem": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย", "challenge.1.qualitative": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย", "challenge.1.quantitative": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}', '2026-11-22 23:00:01.373555+00', 'Returned', '2026-11-22 23:00:01.572358+00', 3, 'นายสมชาย ผู้นำ', '[{"Text": "ขอให้ระบุจำนวนชั่วโมงที่ใช้จริงในแต่ละสัปดาห์ให้ชัดเจน", "SectionId": "1.1"}]', 'b6ec6e2cd79040a');
INSERT INTO public.submissions OVERRIDING SYSTEM VALUE VALUES (3, 1, 4, 1, '8LL47XBP', 'นายได้ รับเห็นชอบ', 'Teacher', 'Professional', 'โรงเรียนบ้านหนองตัวอย่าง', 'pa1-teacher', 1, '{"1.1.task": "1) วิเคราะห์มาตรฐานการเรียนรู้และตัวชี้วัดวิชาภาษาไทย ชั้น ป.4 เทียบกับหลักสูตรสถานศึกษา\n2) จัดทำหน่วยการเรียนรู้นิทานพื้นบ้านร่วมกับครูในกลุ่มสาระและผู้รู้ในชุมชน\n3) ใช้สอนในภาคเรียนที่ 2 แล้วปรับปรุงหน่วยการเรียนรู้จากผลการเรียนและความเห็นของผู้เรียน", "1.2.task": "1) วิเคราะห์ผู้เรียนเป็นรายบุคคลจากผลทดสอบก่อนเรียน แล้วแบ่งเป็น 3 กลุ่มตามความพร้อม\n2) เขียนแผนการจัดการเรียนรู้เชิงรุกเรื่องการเขียนย่อหน้า ให้มีงาน 3 ระดับความยาก\n3) บันทึกผลหลังสอนทุกแผน แล้วปรับแผนครั้งต่อไปให้เหมาะกับแต่ละกลุ่ม", "1.3.task": "1) นำเข้าสู่บทเรียนด้วยเรื่องใกล้ตัวและคำถามปลายเปิด ประมาณ 5 นาที\n2) ให้ผู้เรียนฝึกพูดรายงานในกลุ่ม 4 คน ผลัดกันเป็นผู้พูด ผู้ฟัง ผู้ถาม และผู้จับเวลา\n3) ให้ผู้เรียนพูดรายงานหน้าชั้นเดือนละ 1 ครั้ง เพื่อนและครูให้คำแนะนำตามเกณฑ์ที่ตกลงร่วมกัน", "1.4.task": "1) สำรวจคำในมาตราตัวสะกดที่ผู้เรียนเขียนผิดบ่อยจากสมุดงาน\n2) สร้างเกมการ์ดมาตราตัวสะกด 8 ชุด พร้อมแบบฝึกออนไลน์ที่เล่นบนโทรศัพท์ได้\n3) ทดลองใช้กับผู้เรียนกลุ่มเล็ก ปรับตามความเห็น แล้วใช้เกมการ์ดจริงสัปดาห์ละ 1 ครั้ง", "1.5.task": "1) ร่วมกับผู้เรียนกำหนดเกณฑ์การอ่านออกเสียงบทร้อยกรอง 4 ระดับ\n2) ประเมินระหว่างเรียนทุก 2 สัปดาห์ ทั้งโดยครู โดยเพื่อน และผู้เรียนประเมินตนเอง\n3) แจ้งผลเป็นรายคน แล้วสอนซ่อมเสริมการอ่านออกเสียงให้ผู้ที่ยังไม่ผ่านภายใน 1 สัปดาห์", "1.6.task": "1) ทดสอบการอ่านคำควบกล้ำเป็นรายคน เพื่อหาสาเหตุและคำที่อ่านผิดบ่อย\n2) ศึกษาแนวทางแก้ปัญหา แล้วใช้ชุดฝึกอ่านคำควบกล้ำวันละ 10 นาที กับผู้เรียน 6 คน นาน 6 สัปดาห์\n3) เปรียบเทียบผลก่อนและหลังฝึก สรุปเป็นวิจัยในชั้นเรียนภาคเรียนละ 1 เรื่อง แล้วปรับใช้กับทั้งห้อง", "1.7.task": "1) ให้ผู้เรียนช่วยกันตั้งข้อตกลงของห้องเรียน 5 ข้อ และทบทวนทุกเดือน\n2) จัดที่นั่งแบบกลุ่มที่ปรับเปลี่ยนได้ตามกิจกรรม และมีมุมสงบสำหรับผู้ที่ต้องการพักใจ\n3) เปิดวงพูดคุยเช้าวันจันทร์ 10 นาที ให้เล่าความรู้สึก และใช้คำชมที่บอกว่าทำสิ่งใดได้ดี", "1.8.task": "1) คุยกับผู้เรียนถึงพฤติกรรมที่พบจริงในห้อง แล้วเลือกพัฒนาเรื่องความรับผิดชอบต่อหน้าที่\n2) แบ่งหน้าที่ประจำห้องเป็นทีม สลับทุกเดือน และให้บันทึกการทำหน้าที่ด้วยตนเอง\n3) พูดคุยสะท้อนผลทุกวันศุกร์ ชื่นชมทีมที่ทำได้ดี และช่วยเหลือผู้ที่ยังทำไม่ได้", "2.1.task": "1) รวมข้อมูลผู้เรียนรายบุคคล 28 คน เช่น คะแนน การมาเรียน และสุขภาพ ไว้ในตารางออนไลน์ชุดเดียว\n2) ปรับข้อมูลให้เป็นปัจจุบันทุกเดือน และให้เปิดดูได้เฉพาะผู้ที่เกี่ยวข้อง\n3) สรุปเป็นกราฟรายเดือน เพื่อหาผู้ที่คะแนนลดลงและวางแผนช่วยเหลือ", "2.2.task": "1) เยี่ยมบ้านผู้เรียนภายในเดือนมิถุนายน แล้วคัดกรองเป็นกลุ่มปกติ กลุ่มเสี่ยง และกลุ่มมีปัญหา\n2) พบผู้เรียนกลุ่มเสี่ยงทุก 2 สัปดาห์ และวางแผนช่วยเหลือร่วมกับผู้ปกครอง\n3) ติดตามการมาเรียนทุกวัน และส่งต่อครูแนะแนวหรือหน่วยงานที่เกี่ยวข้องเมื่อจำเป็น", "2.3.task": "1) วางปฏิทินงานห้องสมุดทั้งปีร่วมกับฝ่ายวิชาการ\n2) จัดกิจกรรมรักการอ่านภาคเรียนละ 2 ครั้ง เช่น สัปดาห์ห้องสมุด และรถเข็นหนังสือถึงห้องเรียน\n3) สรุปสถิติการยืมหนังสือทุกเดือน แล้วเลือกหนังสือใหม่ตามความสนใจของผู้เรียน", "2.4.task": "1) ประชุมผู้ปกครองชั้นเรียนภาคเรียนละ 1 ครั้ง และตั้งกลุ่ม LINE ของห้องไว้แจ้งข่าว\n2) ชวนผู้ปกครองฟังลูกหลานเล่าเรื่องที่เรียนวันละ 15 นาที แล้วลงชื่อในสมุดสื่อสาร\n3) เชิญปราชญ์ชาวบ้านหรืออาสาสมัครในชุมชนมาเป็นวิทยากรภาคเรียนละ 1 ครั้ง", "3.1.task": "1) ประเมินตนเองและทำแผนพัฒนาตนเอง (ID Plan) ภายในเดือนตุลาคม\n2) อบรมการใช้เทคโนโลยีดิจิทัลเพื่อการสอนไม่น้อยกว่า 20 ชั่วโมงต่อปี\n3) ทดลองใช้เทคโนโลยีดิจิทัลในห้องเรียนภาคเรียนละ 1 เรื่อง แล้วบันทึกสิ่งที่ได้เรียนรู้", "3.2.task": "1) ร่วมวง PLC กับครูภาษาไทยชั้น ป.4–ป.6 เดือนละ 2 ครั้ง เรื่องการตั้งคำถามกระตุ้นการคิด\n2) เปิดชั้นเรียนให้เพื่อนครูสังเกตการสอนภาคเรียนละ 1 ครั้ง และรับข้อเสนอแนะ\n3) ปรับคำถามกระตุ้นการคิดในแผนการสอน แล้วนำผลกลับมาเล่าในวง PLC", "3.3.task": "1) นำความรู้เรื่องการสอนแบบโครงงานจากการอบรมมาออกแบบโครงงานหนังสือเล่มเล็ก\n2) ให้ผู้เรียนทำงานเป็นทีม วางเรื่อง เขียน วาดภาพ และแก้ไขต้นฉบับภายใน 8 สัปดาห์\n3) พัฒนาขั้นตอนการสอนให้เป็นนวัตกรรมที่เพื่อนครูนำไปใช้ต่อได้ และปรับจากผลที่เกิดกับผู้เรียน", "1.1.measure": "ผู้เรียนชั้น ป.4 ร้อยละ 75 มีผลการประเมินหน่วยการเรียนรู้นิทานพื้นบ้านตั้งแต่ระดับดีขึ้นไป", "1.1.outcome": "ผู้เรียนได้เรียนหน่วยการเรียนรู้นิทานพื้นบ้านที่ตรงตามตัวชี้วัดและใกล้ตัว เล่าเรื่องและบอกข้อคิดจากนิทานของท้องถิ่นตนเองได้", "1.2.measure": "ผู้เรียนร้อยละ 80 ได้คะแนนการเขียนย่อหน้าหลังเรียนสูงกว่าก่อนเรียนอย่างน้อย 2 คะแนน จากคะแนนเต็ม 10 คะแนน", "1.2.outcome": "ผู้เรียนทุกกลุ่มได้ทำงานที่เหมาะกับความพร้อมของตน และพัฒนาการเขียนย่อหน้าให้มีใจความสำคัญชัดเจนขึ้น", "1.3.measure": "ผู้เรียนร้อยละ 80 พูดรายงานหน้าชั้นได้ตั้งแต่ระดับดีขึ้นไป จากการประเมินภาคเรียนละ 3 ครั้ง", "1.3.outcome": "ผู้เรียนกล้าแสดงความคิดเห็น พูดรายงานหน้าชั้นได้ตรงประเด็น และรับฟังคำแนะนำของเพื่อนด้วยความตั้งใจ", "1.4.measure": "ผู้เรียนร้อยละ 75 เขียนคำตามมาตราตัวสะกดถูกต้องอย่างน้อย 16 คำ จาก 20 คำ หลังใช้เกมการ์ดครบ 8 ชุด", "1.4.outcome": "ผู้เรียนได้ฝึกเขียนคำตามมาตราตัวสะกดบ่อยขึ้นผ่านเกมการ์ดและแบบฝึกออนไลน์ เขียนถูกต้องมากขึ้น และเรียนอย่างสนุก", "1.5.measure": "ผู้เรียนร้อยละ 80 มีผลประเมินการอ่านออกเสียงบทร้อยกรองครั้งสุดท้ายสูงกว่าครั้งแรกอย่างน้อย 1 ระดับ หรืออยู่ในระดับ 4", "1.5.outcome": "ผู้เรียนรู้ระดับการอ่านออกเสียงบทร้อยกรองของตนเอง รู้ว่าควรปรับตรงไหน และอ่านได้ชัดเจนถูกจังหวะมากขึ้น", "1.6.measure": "ผู้เรียนกลุ่มเป้าหมายอย่างน้อย 5 คน จาก 6 คน อ่านคำควบกล้ำได้ถูกต้องร้อยละ 80 ขึ้นไป เมื่อฝึกครบ 6 สัปดาห์", "1.6.outcome": "ผู้เรียนกลุ่มที่มีปัญหาได้รับการช่วยเหลือตรงสาเหตุ อ่านคำควบกล้ำได้ถูกต้องและมั่นใจขึ้น", "1.7.measure": "ผู้เรียนร้อยละ 85 ปฏิบัติตามข้อตกลงของห้องเรียนได้ และร้อยละ 80 พึงพอใจต่อบรรยากาศในห้องเรียนในระดับมากขึ้นไป", "1.7.outcome": "ผู้เรียนรู้สึกปลอดภัยและเป็นส่วนหนึ่งของห้องเรียน ปฏิบัติตามข้อตกลงของห้องเรียน และกล้าถามเมื่อไม่เข้าใจ", "1.8.measure": "ผู้เรียนร้อยละ 85 มีผลประเมินความรับผิดชอบต่อหน้าที่ตั้งแต่ระดับดีขึ้นไป และส่งงานครบตามกำหนดทั้ง 2 ภาคเรียน", "1.8.outcome": "ผู้เรียนมีความรับผิดชอบต่อหน้าที่ของตน ทำเวรประจำห้องและส่งงานตรงเวลาโดยไม่ต้องเตือน", "2.1.measure": "ข้อมูลผู้เรียนรายบุคคลเป็นปัจจุบันเดือนละ 1 ครั้ง และผู้ที่คะแนนลดลงร้อยละ 90 ได้รับการช่วยเหลือภายใน 2 สัปดาห์", "2.1.outcome": "ผู้เรียนได้รับการดูแลจากข้อมูลรายบุคคลที่ถูกต้องและเป็นปัจจุบัน ผู้ที่คะแนนลดลงได้รับความช่วยเหลือเร็วขึ้น", "2.2.measure": "ผู้เรียนได้รับการเยี่ยมบ้านครบ 28 คน และผู้เรียนกลุ่มเสี่ยงร้อยละ 80 มาเรียนไม่น้อยกว่าร้อยละ 90 ของเวลาเรียน", "2.2.outcome": "ผู้เรียนกลุ่มเสี่ยงได้รับการดูแลทันเวลา มาเรียนสม่ำเสมอขึ้น และอยู่ร่วมกับเพื่อนได้อย่างมีความสุข", "2.3.measure": "ผู้เรียนร้อยละ 80 เข้าร่วมกิจกรรมรักการอ่านครบ 4 ครั้งต่อปี และการยืมหนังสือเพิ่มขึ้นร้อยละ 10 จากปีก่อน", "2.3.outcome": "ผู้เรียนเข้าร่วมกิจกรรมรักการอ่าน ใช้ห้องสมุดสม่ำเสมอ และเลือกอ่านหนังสือที่ชอบได้ด้วยตนเอง", "2.4.measure": "ผู้ปกครองร้อยละ 80 เข้าประชุมผู้ปกครองชั้นเรียน และผู้เรียนร้อยละ 70 มีบันทึกในสมุดสื่อสารสัปดาห์ละ 3 วันขึ้นไป", "2.4.outcome": "ผู้เรียนได้รับการส่งเสริมการเรียนที่บ้านอย่างต่อเนื่อง ครูและผู้ปกครองรู้ความก้าวหน้าตรงกันผ่านสมุดสื่อสาร", "3.1.measure": "ครูอบรมการใช้เทคโนโลยีดิจิทัลไม่น้อยกว่า 20 ชั่วโมง และผู้เรียนร้อยละ 80 พึงพอใจต่อบทเรียนในระดับมากขึ้นไป", "3.1.outcome": "ผู้เรียนได้เรียนกับครูที่ใช้เทคโนโลยีดิจิทัลเพื่อการสอนได้คล่องขึ้น บทเรียนน่าสนใจ และมีส่วนร่วมมากขึ้น", "3.2.measure": "ครูร่วมวง PLC ไม่น้อยกว่า 16 ครั้งต่อปี และผู้เรียนร้อยละ 75 ตอบคำถามกระตุ้นการคิดพร้อมเหตุผลได้ตั้งแต่ระดับดีขึ้นไป", "3.2.outcome": "ผู้เรียนได้เรียนจากการสอนที่ครูช่วยกันปรับปรุง ตอบคำถามกระตุ้นการคิดพร้อมบอกเหตุผลได้ดีขึ้น", "3.3.measure": "ผู้เรียนมีผลงานหนังสือเล่มเล็กรวมไม่น้อยกว่า 7 เล่ม และผู้เรียนร้อยละ 80 มีผลประเมินผลงานตั้งแต่ระดับดีขึ้นไป", "3.3.outcome": "ผู้เรียนมีทักษะการเขียนเชิงสร้างสรรค์และการทำงานเป็นทีม สร้างหนังสือเล่มเล็กของทีมตนเองได้", "workload.policy": "1", "header.roomTypes": "general", "workload.quality": "3", "workload.support": "6", "challenge.1.title": "การพัฒนาทักษะการอ่านจับใจความของผู้เรียนชั้นประถมศึกษาปีที่ 4 โดยปรับประยุกต์เทคนิคการตั้งคำถาม 5W1H", "workload.teaching": "20", "challenge.1.method": "1) พฤศจิกายน: ทดสอบการอ่านจับใจความเป็นรายคน และจัดกลุ่มตามปัญหาที่พบ\n2) ธันวาคม: ทำชุดฝึกจากเรื่องใกล้ตัว 10 ชุด ใช้เทคนิค 5W1H และให้เพื่อนครูช่วยตรวจ\n3) มกราคม–กุมภาพันธ์: ฝึกสัปดาห์ละ 2 ครั้งแบบเพื่อนช่วยเพื่อน และปรับชุดฝึกทุก 2 สัปดาห์\n4) มีนาคม: ทดสอบหลังเรียนและเปรียบเทียบผล\n5) พฤษภาคม–สิงหาคม: ใช้ชุดฝึกที่ปรับแล้วกับผู้เรียนรุ่นใหม่\n6) กันยายน: สรุปผลและแบ่งปันในวง PLC", "challenge.1.problem": "ผลทดสอบปลายภาคเรียนที่ 1 พบว่าผู้เรียนชั้น ป.4 จำนวน 28 คน อ่านจับใจความผ่านเกณฑ์เพียง 12 คน คิดเป็นร้อยละ 42.86 ส่วนใหญ่อ่านออกเสียงได้ แต่บอกไม่ได้ว่าใครทำอะไรและเพราะเหตุใด หลายคนมีหนังสือที่บ้านน้อยและไม่มีผู้ใหญ่ช่วยอ่าน ที่ผ่านมาครูใช้ใบงานชุดเดียวกันทั้งห้อง จึงช่วยผู้ที่อ่านช้าได้ไม่ตรงจุด หากไม่เร่งแก้ไขจะกระทบการเรียนวิชาอื่นด้วย", "challenge.1.qualitative": "ผู้เรียนมีทักษะการอ่านจับใจความตามมาตรฐานการเรียนรู้ บอกได้ว่าใคร ทำอะไร ที่ไหน เมื่อไร และเพราะเหตุใด มีความสามารถในการนำวิธีตั้งคำถามไปใช้กับวิชาอื่น และมีความพึงพอใจต่อการเรียนภาษาไทย", "challenge.1.quantitative": "ผู้เรียนชั้น ป.4 ร้อยละ 75 (21 คน จาก 28 คน) อ่านจับใจความผ่านเกณฑ์ร้อยละ 60 ขึ้นไป และคะแนนเฉลี่ยของห้องหลังเรียนสูงกว่าก่อนเรียนไม่น้อยกว่าร้อยละ 10"}', '2026-11-22 23:00:01.8189+00', 'Approved', '2026-11-22 23:00:01.883371+00', 3, 'นายสมชาย ผู้นำ', '[]', '5d15c224f149174');

SELECT pg_catalog.setval('public.acting_superiors_id_seq', 1, false);

SELECT pg_catalog.setval('public.agreements_id_seq', 4, true);

SELECT pg_catalog.setval('public.audit_id_seq', 18, true);

SELECT pg_catalog.setval('public.districts_id_seq', 3, true);

SELECT pg_catalog.setval('public.evidence_id_seq', 1, true);

SELECT pg_catalog.setval('public.inbox_id_seq', 37, true);

SELECT pg_catalog.setval('public.join_codes_id_seq', 6, true);

SELECT pg_catalog.setval('public.join_requests_id_seq', 1, true);

SELECT pg_catalog.setval('public.notices_id_seq', 6, true);

SELECT pg_catalog.setval('public.outbox_seq_seq', 43, true);

SELECT pg_catalog.setval('public.paper_batches_id_seq', 1, false);

SELECT pg_catalog.setval('public.people_id_seq', 8, true);

SELECT pg_catalog.setval('public.schools_id_seq', 1, true);

SELECT pg_catalog.setval('public.submissions_id_seq', 3, true);

SELECT pg_catalog.setval('public.wrong_codes_id_seq', 1, false);

ALTER TABLE ONLY public.acting_superiors
    ADD CONSTRAINT acting_superiors_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_district_id_person_id_fiscal_year_key UNIQUE (district_id, person_id, fiscal_year);

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_pkey PRIMARY KEY (district_id, agreement_id, field_id);

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.consents
    ADD CONSTRAINT consents_pkey PRIMARY KEY (district_id, line_user_id, version);

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_pkey PRIMARY KEY (district_id, lane);

ALTER TABLE ONLY public.districts
    ADD CONSTRAINT districts_key_key UNIQUE (key);

ALTER TABLE ONLY public.districts
    ADD CONSTRAINT districts_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.evidence_sweeps
    ADD CONSTRAINT evidence_sweeps_pkey PRIMARY KEY (district_id, sha256);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_district_id_webhook_event_id_key UNIQUE (district_id, webhook_event_id);

ALTER TABLE ONLY public.inbox
    ADD CONSTRAINT inbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.join_codes
    ADD CONSTRAINT join_codes_district_id_code_hash_key UNIQUE (district_id, code_hash);

ALTER TABLE ONLY public.join_codes
    ADD CONSTRAINT join_codes_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.join_requests
    ADD CONSTRAINT join_requests_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.line_groups
    ADD CONSTRAINT line_groups_pkey PRIMARY KEY (district_id, group_id);

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.outbox
    ADD CONSTRAINT outbox_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.paper_batch_items
    ADD CONSTRAINT paper_batch_items_pkey PRIMARY KEY (district_id, batch_id, submission_id);

ALTER TABLE ONLY public.paper_batches
    ADD CONSTRAINT paper_batches_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.paper_batches
    ADD CONSTRAINT paper_batches_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.paper_files
    ADD CONSTRAINT paper_files_pkey PRIMARY KEY (district_id, key);

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.rich_menus
    ADD CONSTRAINT rich_menus_pkey PRIMARY KEY (district_id, role);

ALTER TABLE ONLY public.schema_migrations
    ADD CONSTRAINT schema_migrations_pkey PRIMARY KEY (name);

ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_district_id_code_key UNIQUE (district_id, code);

ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.submission_evidence
    ADD CONSTRAINT submission_evidence_pkey PRIMARY KEY (district_id, submission_id, evidence_id);

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_district_id_id_key UNIQUE (district_id, id);

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_district_id_receipt_code_key UNIQUE (district_id, receipt_code);

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_pkey PRIMARY KEY (id);

ALTER TABLE ONLY public.wrong_codes
    ADD CONSTRAINT wrong_codes_pkey PRIMARY KEY (id);

CREATE INDEX acting_superiors_person ON public.acting_superiors USING btree (district_id, person_id);

CREATE INDEX acting_superiors_scope ON public.acting_superiors USING btree (district_id, scope, school_id);

CREATE INDEX evidence_content ON public.evidence USING btree (district_id, sha256) WHERE (sha256 IS NOT NULL);

CREATE UNIQUE INDEX evidence_message ON public.evidence USING btree (district_id, message_id) WHERE (message_id IS NOT NULL);

CREATE INDEX evidence_person ON public.evidence USING btree (district_id, person_id, fiscal_year) WHERE (removed_at IS NULL);

CREATE INDEX evidence_waiting ON public.evidence USING btree (due_at) WHERE (state = 'Waiting'::text);

CREATE INDEX inbox_lane ON public.inbox USING btree (district_id, lane, occurred_at, id) WHERE (status = 0);

CREATE INDEX inbox_waiting ON public.inbox USING btree (id) WHERE (status = 0);

CREATE INDEX join_requests_account ON public.join_requests USING btree (district_id, line_user_id, requested_at);

CREATE UNIQUE INDEX join_requests_open ON public.join_requests USING btree (district_id, line_user_id) WHERE (decided_at IS NULL);

CREATE INDEX join_requests_school ON public.join_requests USING btree (district_id, school_id) WHERE (decided_at IS NULL);

CREATE INDEX notices_due ON public.notices USING btree (due_at) WHERE (told_at IS NULL);

CREATE INDEX notices_line_user ON public.notices USING btree (district_id, line_user_id) WHERE (told_at IS NULL);

CREATE INDEX notices_of_subject ON public.notices USING btree (district_id, subject);

CREATE INDEX notices_person ON public.notices USING btree (district_id, person_id) WHERE (told_at IS NULL);

CREATE INDEX notices_push ON public.notices USING btree (push_id) WHERE ((push_id IS NOT NULL) AND (told_at IS NULL));

CREATE INDEX notices_subject ON public.notices USING btree (district_id, subject) WHERE (told_at IS NULL);

CREATE INDEX outbox_waiting ON public.outbox USING btree (due_at, seq) WHERE (status = ANY (ARRAY[0, 3]));

CREATE INDEX paper_batches_open ON public.paper_batches USING btree (id) WHERE (finished_at IS NULL);

CREATE INDEX paper_files_submission ON public.paper_files USING btree (district_id, submission_id);

CREATE INDEX paper_files_used ON public.paper_files USING btree (used_at);

CREATE UNIQUE INDEX people_director_in_force ON public.people USING btree (district_id, school_id) WHERE (("position" = 'SchoolDirector'::text) AND (left_at IS NULL));

CREATE UNIQUE INDEX people_district_director_in_force ON public.people USING btree (district_id) WHERE (("position" = 'DistrictDirector'::text) AND (left_at IS NULL));

CREATE UNIQUE INDEX people_line_user ON public.people USING btree (district_id, line_user_id) WHERE (line_user_id IS NOT NULL);

CREATE INDEX people_school ON public.people USING btree (district_id, school_id, "position");

CREATE INDEX submission_evidence_content ON public.submission_evidence USING btree (district_id, sha256) WHERE (sha256 IS NOT NULL);

CREATE INDEX submission_evidence_pointer ON public.submission_evidence USING btree (district_id, evidence_id);

CREATE UNIQUE INDEX submissions_round ON public.submissions USING btree (district_id, agreement_id, round) WHERE (outcome IS DISTINCT FROM 'Withdrawn'::text);

CREATE INDEX submissions_verify_tag ON public.submissions USING btree (verify_tag);

CREATE INDEX submissions_waiting ON public.submissions USING btree (district_id, agreement_id) WHERE (outcome IS NULL);

CREATE INDEX wrong_codes_recent ON public.wrong_codes USING btree (district_id, tried_at);

CREATE TRIGGER audit_append_only BEFORE DELETE OR UPDATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();

CREATE TRIGGER audit_is_never_emptied BEFORE TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION public.audit_is_append_only();

CREATE TRIGGER evidence_emptied AFTER UPDATE OF sha256 ON public.evidence FOR EACH ROW WHEN (((old.sha256 IS NOT NULL) AND (old.sha256 IS DISTINCT FROM new.sha256))) EXECUTE FUNCTION public.evidence_let_go();

CREATE TRIGGER evidence_removed AFTER DELETE ON public.evidence FOR EACH ROW WHEN ((old.sha256 IS NOT NULL)) EXECUTE FUNCTION public.evidence_let_go();

CREATE TRIGGER submission_evidence_emptied AFTER UPDATE OF sha256 ON public.submission_evidence FOR EACH ROW WHEN (((old.sha256 IS NOT NULL) AND (old.sha256 IS DISTINCT FROM new.sha256))) EXECUTE FUNCTION public.evidence_let_go();

CREATE TRIGGER submission_evidence_removed AFTER DELETE ON public.submission_evidence FOR EACH ROW WHEN ((old.sha256 IS NOT NULL)) EXECUTE FUNCTION public.evidence_let_go();

CREATE TRIGGER submission_rewritten AFTER UPDATE OF snapshot ON public.submissions FOR EACH ROW WHEN ((old.snapshot IS DISTINCT FROM new.snapshot)) EXECUTE FUNCTION public.submission_rewritten();

ALTER TABLE ONLY public.acting_superiors
    ADD CONSTRAINT acting_superiors_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.acting_superiors
    ADD CONSTRAINT acting_superiors_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES public.people(district_id, id);

ALTER TABLE ONLY public.acting_superiors
    ADD CONSTRAINT acting_superiors_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.agreements
    ADD CONSTRAINT agreements_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES public.people(district_id, id);

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_district_id_agreement_id_fkey FOREIGN KEY (district_id, agreement_id) REFERENCES public.agreements(district_id, id);

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT answers_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.audit
    ADD CONSTRAINT audit_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.consents
    ADD CONSTRAINT consents_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT conversations_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.evidence
    ADD CONSTRAINT evidence_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES public.people(district_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.join_codes
    ADD CONSTRAINT join_codes_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.join_codes
    ADD CONSTRAINT join_codes_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES public.people(district_id, id);

ALTER TABLE ONLY public.join_codes
    ADD CONSTRAINT join_codes_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.join_requests
    ADD CONSTRAINT join_requests_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.join_requests
    ADD CONSTRAINT join_requests_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.line_groups
    ADD CONSTRAINT line_groups_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.line_groups
    ADD CONSTRAINT line_groups_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.notices
    ADD CONSTRAINT notices_district_id_person_id_fkey FOREIGN KEY (district_id, person_id) REFERENCES public.people(district_id, id);

ALTER TABLE ONLY public.paper_batch_items
    ADD CONSTRAINT paper_batch_items_district_id_batch_id_fkey FOREIGN KEY (district_id, batch_id) REFERENCES public.paper_batches(district_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.paper_batch_items
    ADD CONSTRAINT paper_batch_items_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES public.submissions(district_id, id);

ALTER TABLE ONLY public.paper_batches
    ADD CONSTRAINT paper_batches_district_id_asked_by_fkey FOREIGN KEY (district_id, asked_by) REFERENCES public.people(district_id, id);

ALTER TABLE ONLY public.paper_batches
    ADD CONSTRAINT paper_batches_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.paper_batches
    ADD CONSTRAINT paper_batches_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.paper_files
    ADD CONSTRAINT paper_files_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES public.submissions(district_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.people
    ADD CONSTRAINT people_district_id_school_id_fkey FOREIGN KEY (district_id, school_id) REFERENCES public.schools(district_id, id);

ALTER TABLE ONLY public.rich_menus
    ADD CONSTRAINT rich_menus_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.schools
    ADD CONSTRAINT schools_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.submission_evidence
    ADD CONSTRAINT submission_evidence_district_id_evidence_id_fkey FOREIGN KEY (district_id, evidence_id) REFERENCES public.evidence(district_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.submission_evidence
    ADD CONSTRAINT submission_evidence_district_id_submission_id_fkey FOREIGN KEY (district_id, submission_id) REFERENCES public.submissions(district_id, id) ON DELETE CASCADE;

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_district_id_agreement_id_fkey FOREIGN KEY (district_id, agreement_id) REFERENCES public.agreements(district_id, id);

ALTER TABLE ONLY public.submissions
    ADD CONSTRAINT submissions_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

ALTER TABLE ONLY public.wrong_codes
    ADD CONSTRAINT wrong_codes_district_id_fkey FOREIGN KEY (district_id) REFERENCES public.districts(id);

