--
-- PostgreSQL database dump
--



-- Dumped from database version 15.18 (Debian 15.18-0+deb12u1)
-- Dumped by pg_dump version 15.18 (Debian 15.18-0+deb12u1)

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

--
-- Name: audit; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA audit;


--
-- Name: vault; Type: SCHEMA; Schema: -; Owner: -
--

CREATE SCHEMA vault;


--
-- Name: rightful_leaf_only_pruned(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.rightful_leaf_only_pruned() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW."leaf" IS NOT NULL
    OR ROW(NEW."idx", NEW."hash", NEW."event", NEW."at", NEW."entryId")
      IS DISTINCT FROM ROW(OLD."idx", OLD."hash", OLD."event", OLD."at", OLD."entryId")
    OR OLD."idx" >= (SELECT "minIndex" FROM "audit"."Tree" WHERE "id" = 1)
  THEN
    RAISE EXCEPTION 'UPDATE on "Leaf" is refused: a leaf never changes' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;


--
-- Name: rightful_outbox_only_forgets(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.rightful_outbox_only_forgets() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW."id" IS DISTINCT FROM OLD."id"
    OR NEW."entryId" IS DISTINCT FROM OLD."entryId"
    OR NEW."leaf" IS DISTINCT FROM OLD."leaf"
    OR (NEW."salt" IS NOT NULL AND NEW."salt" IS DISTINCT FROM OLD."salt")
    OR (NEW."detail" IS NOT NULL AND NEW."detail" IS DISTINCT FROM OLD."detail")
    OR (NEW."subjectId" IS NOT NULL AND NEW."subjectId" IS DISTINCT FROM OLD."subjectId")
  THEN
    RAISE EXCEPTION 'UPDATE on "%" is refused: a leaf never changes', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;


--
-- Name: rightful_tile_only_grows(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.rightful_tile_only_grows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF ROW(NEW."level", NEW."n") IS DISTINCT FROM ROW(OLD."level", OLD."n")
    OR substring(NEW."hashes" FROM 1 FOR octet_length(OLD."hashes")) IS DISTINCT FROM OLD."hashes"
  THEN
    RAISE EXCEPTION 'UPDATE on "Tile" is refused: a tile only grows' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;


--
-- Name: rightful_tree_only_grows(); Type: FUNCTION; Schema: audit; Owner: -
--

CREATE FUNCTION audit.rightful_tree_only_grows() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF NEW."size" < OLD."size" OR NEW."minIndex" < OLD."minIndex" THEN
    RAISE EXCEPTION 'UPDATE on "Tree" is refused: the log only grows' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END;
$$;


--
-- Name: rightful_refuse(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rightful_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are evidence', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END;
$$;


--
-- Name: rightful_refuse_unless_erasing(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.rightful_refuse_unless_erasing() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  IF current_setting('rightful.erasing', true) IS DISTINCT FROM OLD."userId"::text THEN
    RAISE EXCEPTION 'DELETE on "%" is refused outside of the erasure of its person', TG_TABLE_NAME
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END;
$$;


--
-- Name: rightful_refuse(); Type: FUNCTION; Schema: vault; Owner: -
--

CREATE FUNCTION vault.rightful_refuse() RETURNS trigger
    LANGUAGE plpgsql
    AS $$
BEGIN
  RAISE EXCEPTION '% on "%" is refused: its rows are evidence', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END;
$$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: Anchor; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Anchor" (
    origin text NOT NULL,
    size bigint NOT NULL,
    sink text NOT NULL,
    ref text NOT NULL,
    at timestamp(3) with time zone NOT NULL
);


--
-- Name: Checkpoint; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Checkpoint" (
    origin text NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL,
    note text NOT NULL,
    "signedAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "Checkpoint_root_length" CHECK ((octet_length(root) = 32))
);


--
-- Name: Detail; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Detail" (
    idx bigint NOT NULL,
    salt bytea NOT NULL,
    body bytea NOT NULL,
    until timestamp(3) with time zone,
    CONSTRAINT "Detail_salt_length" CHECK ((octet_length(salt) = 32))
);


--
-- Name: EntryOfSubject; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."EntryOfSubject" (
    idx bigint NOT NULL,
    "subjectId" uuid NOT NULL,
    "entryId" uuid NOT NULL
);


--
-- Name: Leaf; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Leaf" (
    idx bigint NOT NULL,
    leaf bytea,
    hash bytea NOT NULL,
    event text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    "entryId" uuid,
    CONSTRAINT "Leaf_hash_length" CHECK ((octet_length(hash) = 32)),
    CONSTRAINT "Leaf_idx_counts" CHECK ((idx >= 0))
);


--
-- Name: LogVerification; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."LogVerification" (
    id integer NOT NULL,
    origin text NOT NULL,
    size bigint NOT NULL,
    part text,
    entry bigint,
    at timestamp(3) with time zone NOT NULL
);


--
-- Name: Outbox; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Outbox" (
    id bigint NOT NULL,
    "entryId" uuid NOT NULL,
    leaf bytea NOT NULL,
    salt bytea,
    detail bytea,
    "subjectId" uuid,
    until timestamp(3) with time zone
);


--
-- Name: Outbox_id_seq; Type: SEQUENCE; Schema: audit; Owner: -
--

CREATE SEQUENCE audit."Outbox_id_seq"
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: Outbox_id_seq; Type: SEQUENCE OWNED BY; Schema: audit; Owner: -
--

ALTER SEQUENCE audit."Outbox_id_seq" OWNED BY audit."Outbox".id;


--
-- Name: SignInFailure; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."SignInFailure" (
    "subjectId" uuid NOT NULL,
    hour timestamp(3) with time zone NOT NULL,
    count integer NOT NULL
);


--
-- Name: Tile; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Tile" (
    level integer NOT NULL,
    n bigint NOT NULL,
    width integer NOT NULL,
    hashes bytea NOT NULL,
    CONSTRAINT "Tile_hashes_length" CHECK ((octet_length(hashes) = (32 * width))),
    CONSTRAINT "Tile_width_possible" CHECK ((((width >= 1) AND (width <= 256)) AND ((level >= 0) AND (level <= 63)) AND (n >= 0)))
);


--
-- Name: Tree; Type: TABLE; Schema: audit; Owner: -
--

CREATE TABLE audit."Tree" (
    id integer NOT NULL,
    origin text NOT NULL,
    size bigint NOT NULL,
    root bytea NOT NULL,
    frontier bytea NOT NULL,
    "minIndex" bigint DEFAULT 0 NOT NULL,
    stopped text,
    CONSTRAINT "Tree_is_one" CHECK ((id = 1)),
    CONSTRAINT "Tree_minIndex_possible" CHECK ((("minIndex" >= 0) AND ("minIndex" <= size))),
    CONSTRAINT "Tree_root_length" CHECK ((octet_length(root) = 32))
);


--
-- Name: ConsentEvent; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."ConsentEvent" (
    id uuid NOT NULL,
    "userId" uuid NOT NULL,
    purpose text NOT NULL,
    event text NOT NULL,
    "textHash" bytea NOT NULL,
    "noticeHash" bytea NOT NULL,
    language text NOT NULL,
    surface text NOT NULL,
    method text NOT NULL,
    at timestamp(3) with time zone NOT NULL,
    CONSTRAINT "ConsentEvent_event_known" CHECK ((event = ANY (ARRAY['given'::text, 'refused'::text, 'withdrawn'::text])))
);


--
-- Name: KeyCheck; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."KeyCheck" (
    name text NOT NULL,
    version text NOT NULL,
    value bytea NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL
);


--
-- Name: LedgerHead; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LedgerHead" (
    id integer NOT NULL,
    seq bigint NOT NULL,
    hash bytea NOT NULL,
    CONSTRAINT "LedgerHead_hash_length" CHECK ((octet_length(hash) = 32)),
    CONSTRAINT "LedgerHead_one" CHECK ((id = 1))
);


--
-- Name: LegalHold; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."LegalHold" (
    id uuid NOT NULL,
    "subjectId" uuid NOT NULL,
    scope text[],
    "reasonSealed" bytea NOT NULL,
    "setAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "LegalHold_reasonSealed_sealed" CHECK (((octet_length("reasonSealed") >= 46) AND (SUBSTRING("reasonSealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: Package; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Package" (
    id uuid NOT NULL,
    "userId" uuid NOT NULL,
    state text NOT NULL,
    categories text,
    since timestamp(3) with time zone,
    before timestamp(3) with time zone,
    locked boolean NOT NULL,
    "passphraseSealed" bytea,
    "entryId" uuid NOT NULL,
    "jobId" uuid,
    file uuid,
    tries integer DEFAULT 0 NOT NULL,
    percent integer DEFAULT 0 NOT NULL,
    downloads integer DEFAULT 0 NOT NULL,
    "requestedAt" timestamp(3) with time zone NOT NULL,
    "startsAt" timestamp(3) with time zone NOT NULL,
    "readyAt" timestamp(3) with time zone,
    until timestamp(3) with time zone,
    expires timestamp(3) with time zone NOT NULL,
    CONSTRAINT "Package_locked_by_passphrase" CHECK ((locked OR ("passphraseSealed" IS NULL))),
    CONSTRAINT "Package_passphraseSealed_sealed" CHECK (((octet_length("passphraseSealed") >= 46) AND (SUBSTRING("passphraseSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Package_percent_range" CHECK (((percent >= 0) AND (percent <= 100))),
    CONSTRAINT "Package_ready_whole" CHECK (((state <> 'ready'::text) OR ((file IS NOT NULL) AND (until IS NOT NULL) AND ("passphraseSealed" IS NULL)))),
    CONSTRAINT "Package_state_known" CHECK ((state = ANY (ARRAY['waiting'::text, 'preparing'::text, 'ready'::text, 'failed'::text, 'deleted'::text])))
);


--
-- Name: PrivacyRequest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."PrivacyRequest" (
    id uuid NOT NULL,
    reference text NOT NULL,
    "right" text NOT NULL,
    state text NOT NULL,
    "receivedAt" timestamp(3) with time zone NOT NULL,
    "completedAt" timestamp(3) with time zone,
    "entryId" uuid,
    about text,
    channel text DEFAULT 'account'::text NOT NULL,
    "dueAt" timestamp(3) with time zone NOT NULL,
    plan jsonb,
    reason text,
    regime text DEFAULT 'gdpr'::text NOT NULL,
    "scheduledAt" timestamp(3) with time zone,
    "subjectId" uuid,
    "answerSealed" bytea,
    "wordsSealed" bytea,
    "officerTold" integer DEFAULT 0 NOT NULL,
    CONSTRAINT "PrivacyRequest_answerSealed_sealed" CHECK (((octet_length("answerSealed") >= 46) AND (SUBSTRING("answerSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "PrivacyRequest_state_known" CHECK ((state = ANY (ARRAY['in_progress'::text, 'in_force'::text, 'lifting'::text, 'scheduled'::text, 'completed'::text, 'completed_with_retention'::text, 'completed_with_outstanding'::text, 'cancelled'::text, 'refused'::text]))),
    CONSTRAINT "PrivacyRequest_wordsSealed_sealed" CHECK (((octet_length("wordsSealed") >= 46) AND (SUBSTRING("wordsSealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: Profile; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Profile" (
    id uuid NOT NULL,
    "userId" uuid NOT NULL,
    "nameSealed" bytea NOT NULL,
    "emailSealed" bytea NOT NULL,
    "phoneSealed" bytea,
    "postalAddressSealed" bytea,
    "birthDateSealed" bytea,
    "noteSealed" bytea,
    "createdAt" timestamp(3) with time zone NOT NULL,
    "updatedAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "Profile_birthDateSealed_sealed" CHECK (((octet_length("birthDateSealed") >= 46) AND (SUBSTRING("birthDateSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Profile_emailSealed_sealed" CHECK (((octet_length("emailSealed") >= 46) AND (SUBSTRING("emailSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Profile_nameSealed_sealed" CHECK (((octet_length("nameSealed") >= 46) AND (SUBSTRING("nameSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Profile_noteSealed_sealed" CHECK (((octet_length("noteSealed") >= 46) AND (SUBSTRING("noteSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Profile_phoneSealed_sealed" CHECK (((octet_length("phoneSealed") >= 46) AND (SUBSTRING("phoneSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "Profile_postalAddressSealed_sealed" CHECK (((octet_length("postalAddressSealed") >= 46) AND (SUBSTRING("postalAddressSealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: QueuedMail; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."QueuedMail" (
    id uuid NOT NULL,
    "userId" uuid,
    purpose text,
    "bodySealed" bytea NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    "expiresAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "QueuedMail_bodySealed_sealed" CHECK (((octet_length("bodySealed") >= 46) AND (SUBSTRING("bodySealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: RateLimit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."RateLimit" (
    key text NOT NULL,
    points integer DEFAULT 0 NOT NULL,
    expire bigint
);


--
-- Name: RequestStep; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."RequestStep" (
    id uuid NOT NULL,
    "requestId" uuid NOT NULL,
    store text NOT NULL,
    state text NOT NULL,
    count integer,
    attempts integer DEFAULT 0 NOT NULL,
    "nextAt" timestamp(3) with time zone NOT NULL,
    deadline timestamp(3) with time zone NOT NULL,
    "doneAt" timestamp(3) with time zone,
    target text,
    answer text,
    "acceptedAt" timestamp(3) with time zone,
    evidence text,
    "officerTold" boolean DEFAULT false NOT NULL,
    CONSTRAINT "RequestStep_state_known" CHECK ((state = ANY (ARRAY['open'::text, 'overdue'::text, 'done'::text, 'given_up'::text])))
);


--
-- Name: Retained; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Retained" (
    id uuid NOT NULL,
    "subjectId" uuid NOT NULL,
    "requestId" uuid,
    kind text NOT NULL,
    because text NOT NULL,
    "bodySealed" bytea NOT NULL,
    until timestamp(3) with time zone,
    CONSTRAINT "Retained_bodySealed_sealed" CHECK (((octet_length("bodySealed") >= 46) AND (SUBSTRING("bodySealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: Session; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Session" (
    id uuid NOT NULL,
    "sessionToken" text NOT NULL,
    "userId" uuid NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    "authenticatedAt" timestamp(3) with time zone NOT NULL,
    expires timestamp(3) with time zone NOT NULL
);


--
-- Name: StepUp; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."StepUp" (
    id uuid NOT NULL,
    "sessionId" uuid NOT NULL,
    "userId" uuid NOT NULL,
    act text NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    "expiresAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "StepUp_act_known" CHECK ((act = ANY (ARRAY['show'::text, 'download'::text, 'correct'::text, 'email'::text, 'erase'::text, 'erase-part'::text])))
);


--
-- Name: Supplement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."Supplement" (
    id uuid NOT NULL,
    "userId" uuid NOT NULL,
    "addedTo" text NOT NULL,
    "textSealed" bytea NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "Supplement_textSealed_sealed" CHECK (((octet_length("textSealed") >= 46) AND (SUBSTRING("textSealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: TextVersion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."TextVersion" (
    hash bytea NOT NULL,
    kind text NOT NULL,
    key text NOT NULL,
    language text NOT NULL,
    version integer NOT NULL,
    body text NOT NULL,
    "publishedAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "TextVersion_hash_length" CHECK ((octet_length(hash) = 32))
);


--
-- Name: User; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."User" (
    id uuid NOT NULL,
    "passwordHash" text NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    "verifiedAt" timestamp(3) with time zone,
    "lockedAt" timestamp(3) with time zone,
    "activeAt" timestamp(3) with time zone DEFAULT CURRENT_TIMESTAMP NOT NULL,
    "firstWarningAt" timestamp(3) with time zone,
    "secondWarningAt" timestamp(3) with time zone
);


--
-- Name: VerificationToken; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public."VerificationToken" (
    id uuid NOT NULL,
    identifier text NOT NULL,
    token text NOT NULL,
    "userId" uuid NOT NULL,
    kind text NOT NULL,
    "browserHash" text,
    "createdAt" timestamp(3) with time zone NOT NULL,
    expires timestamp(3) with time zone NOT NULL,
    CONSTRAINT "VerificationToken_kind_known" CHECK ((kind = ANY (ARRAY['verify'::text, 'reset'::text])))
);


--
-- Name: _prisma_migrations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public._prisma_migrations (
    id character varying(36) NOT NULL,
    checksum character varying(64) NOT NULL,
    finished_at timestamp with time zone,
    migration_name character varying(255) NOT NULL,
    logs text,
    rolled_back_at timestamp with time zone,
    started_at timestamp with time zone DEFAULT now() NOT NULL,
    applied_steps_count integer DEFAULT 0 NOT NULL
);


--
-- Name: EmailChange; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault."EmailChange" (
    id uuid NOT NULL,
    "subjectId" uuid NOT NULL,
    "sessionId" uuid NOT NULL,
    "newSealed" bytea NOT NULL,
    "newIndex" uuid NOT NULL,
    "oldSealed" bytea,
    "oldIndex" uuid,
    token text,
    "undoToken" text,
    "requestedAt" timestamp(3) with time zone NOT NULL,
    "confirmedAt" timestamp(3) with time zone,
    expires timestamp(3) with time zone NOT NULL,
    CONSTRAINT "EmailChange_confirmed_remembers" CHECK (((("confirmedAt" IS NULL) = ("oldSealed" IS NULL)) AND (("oldSealed" IS NULL) = ("oldIndex" IS NULL)))),
    CONSTRAINT "EmailChange_newSealed_sealed" CHECK (((octet_length("newSealed") >= 46) AND (SUBSTRING("newSealed" FROM 1 FOR 2) = '\xe101'::bytea))),
    CONSTRAINT "EmailChange_oldSealed_sealed" CHECK (((octet_length("oldSealed") >= 46) AND (SUBSTRING("oldSealed" FROM 1 FOR 2) = '\xe101'::bytea)))
);


--
-- Name: LedgerLine; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault."LedgerLine" (
    seq bigint NOT NULL,
    line text NOT NULL
);


--
-- Name: MailKey; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault."MailKey" (
    "mailId" uuid NOT NULL,
    "rootVersion" text NOT NULL,
    wrapped bytea NOT NULL,
    "expiresAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "MailKey_wrapped_length" CHECK ((octet_length(wrapped) = 40))
);


--
-- Name: SubjectKey; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault."SubjectKey" (
    "subjectId" uuid NOT NULL,
    kid bytea NOT NULL,
    "rootVersion" text NOT NULL,
    wrapped bytea NOT NULL,
    "createdAt" timestamp(3) with time zone NOT NULL,
    CONSTRAINT "SubjectKey_kid_length" CHECK ((octet_length(kid) = 16)),
    CONSTRAINT "SubjectKey_wrapped_length" CHECK ((octet_length(wrapped) = 40))
);


--
-- Name: SubjectLookup; Type: TABLE; Schema: vault; Owner: -
--

CREATE TABLE vault."SubjectLookup" (
    "indexId" text NOT NULL,
    "keyVersion" text NOT NULL,
    "normVersion" text NOT NULL,
    bidx uuid NOT NULL,
    "subjectId" uuid NOT NULL
);


--
-- Name: Outbox id; Type: DEFAULT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Outbox" ALTER COLUMN id SET DEFAULT nextval('audit."Outbox_id_seq"'::regclass);


--
-- Data for Name: Anchor; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: Checkpoint; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Checkpoint" VALUES ('localhost:3000/audit', 0, '\xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', 'localhost:3000/audit
0
47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

— localhost:3000/audit Le7Pz/TNh56+Hz7brl4l6xuaqn9d5t0l9RTwpQV5CWqeAPCR3HOgTYQrzYyrmvbOLkiPL8a82GCjFs1tlPHtISMyDwg=
', '2026-12-01 03:13:47.579+00');
INSERT INTO audit."Checkpoint" VALUES ('localhost:3000/audit', 88, '\x84a2ca88d908e087f81b8495ed7585bc14110a6ac605e87b0b34f1fe41fb7a9e', 'localhost:3000/audit
88
hKLKiNkI4If4G4SV7XWFvBQRCmrGBeh7CzTx/kH7ep4=

— localhost:3000/audit Le7Pz0bViw0U6oENSKR0UCrk/88EOnFRtN7WOWa6FaDMzRmpmz37KSwSmceKoiNx4faGNdpraSonolEXPryNlED+AAA=
', '2026-12-01 03:13:56.257+00');


--
-- Data for Name: Detail; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Detail" VALUES (7, '\xd1af32737b9a2af85a79c6b26d2553eece21f7445506e81bdf80050e7037eae1', '\xe1018dbed0791427ca188fe39fc9c1a0ac426edd1a47a929589abd44f93a270963fbb75b1cf7ed419bbdd7e3631f1acaee003f09c8df95f3d5e28044f6a33ea93058ac1e6f68d72fbe79fa6feb1ce40b0e452d9138104553be91d0220a52af426213ee6dff8512ad4dd02f0446b7532f5dcc90c2e5ee29076a751d9380cca79829116d40190d0b1f813a1eefaf5cf0c2cda5be577f98e973697d624a315aec31c54739153732baf56244cde969930bfc9541dd11a299837e43704f7099191cc596305b83b69e4b5f3585c86f4329971ecef4a9ca5301b7e4fe3183050b0c7ac28f9dc8a6993c0da564a1b78831109581a9d501357c1460ba86df0a25c3e8b69fb9a5ad5d8a', NULL);
INSERT INTO audit."Detail" VALUES (8, '\xcd23824b50681b48c9b4edfd9acc99a52759909057c8d91d3c869769af777cf0', '\xe1018dbed0791427ca188fe39fc9c1a0ac425c647b77216bb1b625a897a08826bfcbd33ea06b408e52e33874ec52d714393667c82c0e7cb1077c89c8be32f7d8680a87452cc78e9ec73fbbab9b34201cd350878c80d057b9ae7aa25556cab9afe27a37b34403c8a775fd1434c1333f85b829eb8070b4476088dc4df124f61e8faa08ec45b35f058f901091d9aafff8578296ae14f6abe08ab760a0f45f3b853a3ebce162963a3fc700a978b3945498a867af5735d911aaf3e08332ee59116f7545c9d74fd8ea79d2faa34552671ab366a671928fde70362f5ebe2d6298c284d22c44d2a2e9d63931bb8b230fe75ff2e57690b89bb20f465440418ca49b27b2a72399', NULL);
INSERT INTO audit."Detail" VALUES (9, '\xd7afd1d8e9a3f767be1d1ac064cb36512d27b8247af79158bdb65483b9c83395', '\xe1018dbed0791427ca188fe39fc9c1a0ac426990270273154f1cfcfcd2edfc175988b22c160ac7f4151bcc1d37c5536ef3cae04dd6afffde772f464d5e8eb94061c0d38edd1c53dc8e0551fc09c2cd4a115a4c24097fa3b3111abd635ba10f7d4615e12f9899b8b862aea727bf9649ba18af55666902ab63ba31a68c2b0fe081e3fca3cc300b54d06d30662389a5c78bfc9fad0c8d962c03fae5ed1fb2fcd95fe9a27867b43312eeb42e5f71bfba3530cb1c9b0aeedb64e49159b05ed75668fea42afc0a60031176adf8f46572775295a679cd6ad79c3c0431babe04bccffc9c4c871574a7de8335d08d14a97543daed18e5c95af67c0287f0d83205625b71721f29eb2beab321cb', NULL);
INSERT INTO audit."Detail" VALUES (13, '\x8e90f71907738563c6fc73ac0fdeabccf360859cd1ffe0997e0ee593d011141a', '\xe101d01bf8bc4cdf0188b814970ae22069afd0b30bf37927a9b0f54a2cdd8fecfd1e6e64c27926967a4d6c23ad506f61dffe0f3b97846a510fa41af27bfc1e8ba5584526acc8993e44caa64e3b2e8fa1257d301de0f01521d6fa8cd40cbcf8a507c776c8fb85b66e9119fb63b140e8a698fb71c7dad493f2652991abc0bebb3a7329c8360345dc90fbaeecd6383295c31117fe5e75445d84632ed8b6bea5ddf444e4a29985084f2d839f94305fe6baaf771c1a178c5fe349ce5f0d045fcdfde16b3761d0e7359187e9fdd19b3698359743156394c599859d4f27bac190dcce4a80aeda2f532243b2f396f6cbe8d96565799da5ac492597bcedac030438faa10990a788940d', NULL);
INSERT INTO audit."Detail" VALUES (14, '\x369b5e5f9a3a62c34cc9f16907745661b1be3f55fcccdc75f74fcf3458d1cbf3', '\xe101d01bf8bc4cdf0188b814970ae22069af02585f498a8c9b28e79c69a87d71f4e7894f543ce02841f90355548c89adeb11215f55eab9f6101ca5b5454443b0b3416a4f630b99ad5a39c9c093d089dfd3700de8f36a28137563d68a2dd9bea51dbbb7819d404737e0f41f67d69d39d1eb461e6cf770cc56a07e061998ef8665df20f524bc16e905f1ad9604a3b9193e4051eeb3cd792697fb925dd161b7426b6070c5c04148704590f33c0c906ea0b746c3e1e17aa7729b17e97e8d83d41a1a88ce24c9f753337d0279710b705f9ecb047c5a50c67234d8d886b0eb1c5dfb16c6a3e7c81c745776ec788a740a700661530d205717ad19ec2990ae94bc98b6cf63bf', NULL);
INSERT INTO audit."Detail" VALUES (32, '\xf1ad2cf6f3cf827082c853864bb56dbfcbfdc3bcf1eaeec1377fdc4d33db14bd', '\xe101d69693f69e582bc14d67dfac2224744c18c3e3d267c75dcf0712474f6e042e36bac47e445cbb85e77351994416f19fa276c1c5120cd18dbc257af0166d6dfa90f4d622c020fea5ad38924a11cb65bf2e368a62dfa59b7c865a4a1ec3b68e666e788d75d408c9d13800e153a730f20d31d2a21872426311297560036d678acc1796d0364586cdc9c7418713c3c25a3213af9497605ceff109e428feb591ff7c9f62b3bc345629da860903c3b9d8bb34d6112c1783e661ef0f9cc61796c0654c1d50c74134219a15db5c8ab13aea5fde8488c925ca9e3e0b99dc358ee7ff8afb8712a7123daa11e5b97a510d03890794fc96ace2c42952fbfdecf2611dff699868', NULL);
INSERT INTO audit."Detail" VALUES (15, '\xd8d7cc78c5751d29580a23ed525d6e11017029c43bbc04d127e74aad5c69a6c6', '\xe101d01bf8bc4cdf0188b814970ae22069af15b6aac8f80a72dfbfa557add9cca66bafca4fe0a889525e2c09c313dda607b17e2b9564872c7ec0bc639a06e476fde9f5ba899d6109f28308ec90f45a0370b06708ddfc6d21fd9acc0cf883804a5687c572a88cf3f44c36124de74433f2b79c787d3ccf1747f31bb8fe538c58804f91c451d160307b198fc4c4cfea61341412cc2b37b2a720d888fd4cf091ff222e6912ad56ce617baef79df1b419484ee1570e3d3fdcef2a9977e60ed78cba437c1dbccb9ff95f29c0627016465c87e6760ade06013618683071225f114303f249f4d0cf9d23294c9b80a2d5533dff772bba920a6d7e72eb03ec6dd00905502127e673d4ccc61e95', NULL);
INSERT INTO audit."Detail" VALUES (19, '\x1f9064d840c2fc4de1bce4a9c690c3d6017c9831be3989b0ee143a891b528db2', '\xe101a26fcbf67780776bca1f5dacc0a71b882a221a683717ffcb0109cb986cbf49c4f37d82dd7db72aa85a738accac2d680052f7083149e13ab3c75c45dc8c6e2227e06d19c2654560d421dfec049c7aa3747cec6da4a5727c8a0d8c4a5be8588e87ca481d531750272e583cf8c6b4f53d00183e0671679ba61b8ca60144841628f2e6d0039e609aa39144dbcc689bd282b835c9ce0025d5ddb27d40059b70c0e2827a90e74c7014d51dcc400e534b4d3ca4879517dbfa8da95dc3d4b1deb96a62e7a77352789ef3396ead09d79515a4c0eb538bff19c6f86bfb7abcd4820696050eff87dda57083350ae0120e83f458e6ecf7bbff08e241193b190bd3e82687ede63ece6e', NULL);
INSERT INTO audit."Detail" VALUES (20, '\x02c7b2019d8eabd04b4b263e73fc2fcf57d35c0b68ac0a49b2fa258ba41f90d0', '\xe101a26fcbf67780776bca1f5dacc0a71b88712d914b708a6f22b18d2e811a00f3ea6aa5b59bde5bf6c4d4c579158f043d68ce66f4a99ef9f67bc776908ad7a2661379121eb4e65849f3c599baeec3d4f8bea172ca4211cdf1bfb2da711a52e32aa87d8f0c362e110a9d9898fe5e5625cbc6e339a2c3d43db6443173b768db125ec278ccbbcd6ac1c068bff7a185c01f4fc2464f1962218c9c281d005975cbddb8ce11a7185126845d12c76196592761b2258db968324f9f6b5bbef536f2d50f4186a22ad771a61461606acb8a6729447d486d781c7306a20acfbd80945b87bffdd632e657b6e4535b271d1d9805609bad0c393cd086406cbf40b779657edcf6cb1d', NULL);
INSERT INTO audit."Detail" VALUES (21, '\xb62576045579da70c9376f817b91479fc8e73e81afbaff242926d5267b34a185', '\xe101a26fcbf67780776bca1f5dacc0a71b88dfe83a3609c8dd25246316a38a365b09b82b8f8dba5e963acbc4f83260910d7ccbf2eff0a4bf9214998698c319f74504eed09109bdff60bcaa165cc2161ca506ea2055cfbbd3a198ff25d27fa59238bea24d25e673291d7af448f1b73f53f302a6d121b784ea142773822f2159fb61f235c20cf14e8697913e65cdbd53c4f8c29e115773e1fd613cece82c6567d403c62b17037d583e34d7b1b337c9e2e19d64992e95c7e5640e91165fb40801ac35fc74667539b4579e59a2967e20c772bde80aa3d693f23145cdcad3d4290ab2aa883803fa99953211e5986dc42eab0b702dbc98a51c6dfd2b623eb9751fb89b5cc070243535dc91', NULL);
INSERT INTO audit."Detail" VALUES (25, '\xe7ea71d2dee2910009aa8898356d7a19583f1ccaf646b605e4f48f81070dc157', '\xe1012bcda73ae11bbaeb4b7cb9e60f7a4bd3e523678a2060c174c0c49be5e24bfc730dd069855367e59180c609198effbb9104f9eab02e7f81bb9716956c360e4d6ec6e37c6f30ad25bde68c08bb3ae9612a881e979386c089af1dba5a6284afc31c1943263312729ff796727bc148377d80e9181261938a01ce2d3272a773494376a9aa1198ac34a6d6120a89a2e50fe8763ab41dfe46a9f96d068976f662a18beeddd9bd39abacbfbe1d05efc7a38f8ca71539afbe22ba30a58c47f9a76d1fab039d1754ac2fd4ed932d3b950df6957f68bc9f9309894358dbb8ca204b88fb308ce6bbe028103eb5449b02ccf33153b9c8a735b784be78c7489ea4bf43612f0b5290a177', NULL);
INSERT INTO audit."Detail" VALUES (26, '\x3c3debf0be4c8af05c7a57b28b1a5b0df1c1637c9aa1eb033e1e5e41ddbbee9b', '\xe1012bcda73ae11bbaeb4b7cb9e60f7a4bd31dc6579edfab9ca0abe05c62bbd4bebaa6413ec83c4d0e325b19ad03aceb52551666099806cce496c2981b8b3a7c6f26b2a96b4b4afeb64f8f3f84da7cda33a37695eff5e65276586d102ad0dc56ad6a49dfef1f52835b84fa5dfdb794c12d8e14517f67ae1c251ec493d061ba12be8cd6e5cd9ebe10f4a549b0852f7061cf302c09879a1bab2fade74d3904b02e5b294e94141baed2108bd04b1b2c9ceea76ec5ad6c000813174808e92a4101e3274b73016bdca0a838f45407ef0e7bf9f31983d0e63b98f76a1ca27ee9101de743623548e88d9d121ac7660ca2e487c9af5ec47df000d47f3a75897989512e4bcf0a', NULL);
INSERT INTO audit."Detail" VALUES (27, '\x0172664ba9419338b46820ef9feaba51a534959f92e50b49e932548796dacc31', '\xe1012bcda73ae11bbaeb4b7cb9e60f7a4bd3e7887e0b59e605e1ddd513a33bbcdcf4b41e32c404a963d00758acd65f0f1aedc100d2a2f71ea999cd1582d2a2a53be9a17770676b1b37fd7bb7b3c3993ffb90161218110c0e523e5437d8d8bd7f97e44f42832ce8262acd9f09cb4f0d4ffdbbac135582e87e8a79beaa4c6bbf3bb945bad3354b36d3232dda75476fc38e08059f3b7e4135b580fd83bca52ff24fbf016f6b856ff2366b963496cb5ce7f36dd17230ce80edbd8f826afa5f25228608bb530e52ff88391a0de6e5d80fc6197e8c65907aaf735c156e4a6814db5d913d1a995d1edea6478cce113d76e12246f1e7b1e41b810b6347c109044f75118427d79fce436350ec', NULL);
INSERT INTO audit."Detail" VALUES (31, '\xfc0a795b378a7a9287cbd06f26c4cb75d67c14b741194e3f31778b885f641926', '\xe101d69693f69e582bc14d67dfac2224744c75a521262b96fdd6e42976904920361a9de9ef67dc9af067d74dd53406f1a33b659dd05a717e3524c4eb41abb618fab3d3808b24874273ee6fccbbe95898d2ec498e8d34e82ef1cf748ad2e87e7d8c2f89531faceb21e34388c6885f5b24b3f8ad1f5eadfb0f5f5d7463c315efc5803bc9c8923287fb90d52413c29e0d0280174c8af9a308111e027c408cf5b6c6444c955eea9e0857672c2f5b8ccf8c85ea2b0961784b00404183ae69946bd8caa3a55864136534ae7fcb5574f991dbc6386db602fbec7f7dbcc9c4722f63e8c77d9c08320eca58b70e71ada0b8295d7429e90ab521ce1dcdf7de6b17fb482841872b0ea658', NULL);
INSERT INTO audit."Detail" VALUES (33, '\x86e76ce28e1f8270db85c452446f499f1fbf3bad9122b1343d19ed590183d123', '\xe101d69693f69e582bc14d67dfac2224744cd828dbed4fcca19c28b36f00fc513010bde70a0e6ee1a114caa590e267c27d7b269f0dc0412b14585da0381867cf0ddc65244a5fdc9c6d34e7841c73aabfc7055594d7da0d747e58ecc3f45553b2c76767348e7ec26b3700b07b5f5d9b26af5340a6ea51807532bffb5e230f5960b356722fe4b88f2dfb7d1a1e5637d91594f9bfcc823702a52451bde54099a20effc9e0a8b079358944795dd2cb197bf111820522ba8df4a4aec719c2d48ce361dfb877788e35a2b1622ad44b60946decf67126743467a1dbd0df9d4ab6613e00e18255d1af8965f7c1149e70b5a2af5344c2ab550252150d3a22e4185adcd3136d82fb63d14b9d6f', NULL);
INSERT INTO audit."Detail" VALUES (43, '\x70b8cdc33c7a8b3a5af4226ac77c4f1c02f5aa7e559ecb04a3d66909f7c9cb63', '\xe1018dbed0791427ca188fe39fc9c1a0ac42540baf9d82e8786e9870684b61186059c59d699d013ab3fefdc68cd1126771b303451604d8b108e200d0df0b2614c9e32ddebdc1fd68ab695d5dbf9155ccb977370c07462aef2f9b5e6ed1ca0f1aecdd027787495817a882667f53c03fd88d677bb1dfc5b5edf609cc2b66f3013bb83b509952c8bfc568dd8352aafd7294261e9cbbe919221042a936f18e5a8e77d281041195a942a8c88e196b791e48745d732d0105d4d185b6db98ec07bc0bcc527c4006ab397a46d52b73a9caa131b200c7b0d1a877344a26a4a9329f75087e07f2008b363a5bfc5464d09f2cb28b0783a013bb120870d14bcb72535e19c1883062671321bd', NULL);
INSERT INTO audit."Detail" VALUES (50, '\x81d632529b4b6dc8d3edb4918536f32cd14346740ca167753055c374ebadf0ef', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b5decf7e246d0ed3a1d2575339ae98d309c098b9fe4c40ac1308c224d40926ad78f4681647b8853a87e9447b8be726bac792ad934667131bd8fc1936eb91f9111f9c52e1178cd57aeafc0cff1f641390a6449b2384f5cd6bb64a8062261653dfb9f8eb9adacbd754b4ff3c4df36684ac77bf8ae7009372b27834aeef65f874990c698744a1291b0bc20f420b301f41cfdb2e2be5d3965f76603ec8f91e5dfbc25df5039fa27a46a09225e869e25ed0e312f5e14178f2fab42593bc8b6be9124a49bca2f1ba77e1358356b734741136c6e88501d59748a916846a748e95931e1ebd3baaa02d046b842d3877e50597574c07a6a86', NULL);
INSERT INTO audit."Detail" VALUES (51, '\x53e94b4b3d7fb487e2eafc4ca730c619f8049c9d9be4dd8066b46f79dd565eb7', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4bee04f1e17b034114e70de170d349109e285f2b6cc24c9611342d99438d899c3df0c42e88b06baada3e3b404bd979bfec76b0991f3fe6e2e8161f01c6afbec3c8bdbd1a7ac96d2b4cb2fbf6cd015bec8d0c1e0b1881e48f6b0c59f3b26985784598710d2de943427d3182c2d4d00be8ca78c3a77c7e3cf3cb8e1e5ef96eb5480a49a84a52b5b2bd661894fe53b5a053c230dfb38eb3a90d1e343f957b5a3f2ea6165bb166af76e541b9bcec7de7fcd278744bea09f59c0e0041e9ceee0278a5b28cea284578a9b2ca5b0c1e2a2caaddd4d0b866f18f4b9a83b186bb8d318bb6f1b29b21655854126049157c458f7dc073', NULL);
INSERT INTO audit."Detail" VALUES (52, '\xf2735f96bb5555d4468f8688b4360746552cf1036a9006fee615e5c55a5d1ace', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b79c456b96382295a373b3634262e766ae541dcc8dbe085393309cd61389d6f377bc5b3c16fdb6401a9590baabf6b93f8fe14f3637c9b2668841b5b715073e4a98417472704b07553d4a73d2d237874e3eeb61900ac455eed6ff95cd25863d1008af85fad9c666ee9f79733692faa9465ff3bb99020cfa103f6929d5ccca51205fbc48fa507cd363c12f761daa2b25c6f0e757f9138fcbca029d779ad11086fa039b43f4345d43f1a2f257f10d842cb5df7e5d7062f71fa11cceccd905514826f3196eb3668ac299254a07c1750d432c87702a8a2a613503fd58efd5e6850e51be7d5a5956dd213513ca2effe91134648e6be66aabef8', NULL);
INSERT INTO audit."Detail" VALUES (57, '\xe8eac5eca4a26e9bc42fc165b83d0135dff7d998826e7f1cbecf49b4b3686784', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4ba6fa307b9c908fca437c8fe0823705085ba32badbb63a8dd2e3d5acbef95cda289a1a7a88d9c7a7d832062c6f571c5d3', NULL);
INSERT INTO audit."Detail" VALUES (59, '\x820f38ec1161882501cb70c1718a2b965e527d4fcb6eb68685ffeecf04170f2e', '\xe1013e7dd5503b69960dcd95f2bc75e6f7c5271f5e001edf6907e8d848f3d9fee4078c43b8203890f3ebad145296ef396ac1f43211c9ce74cb76e93ffec94e86cf19fa4d3e1b278c1c6efe6d7015e3606f9b94258c754d9d7ca1d9ad719dd9b98b5bd1a406ca4a4e19d6fa345c97b71dce1b9ed27447063621b837134ee8e5390c748e26ea572f3f079ccda7855223b4b79a9df9a7291668edcd3ffe60e206054b772d7a56ab0aa6bdcbaee242b71e4210521cd0c071deabe6c042ef0c5be47efcfd35e32d0c642d53f3054db8661a2058234ea8fca8a0dcefe42cdb6d45b96c8397fee880608b009ecfc35f1bdd8ee2bd192b08104c9e375e877cffd471506c184dacbb34', NULL);
INSERT INTO audit."Detail" VALUES (60, '\xe20a904c194646af0ea40ba8ba93597affedb6b6dd39ebaffb43e5be6a4dcb51', '\xe1013e7dd5503b69960dcd95f2bc75e6f7c58b671982754a6a99f0786e46f4a13a1f28ea69bbc7b71906c076ac6c0ada7d234376a4acf474951b85b1c55e9c346f6b06f9a68cd69b6dc7262a11db43554f8387f0e9d6c69df72a3b1da544aca0faaa04c6413495f33a61cf35f62bcfbdeb0f98bef774c434dd02e007a5c4148dfeff1620bb7195d820bccdc0ac27b477e9a733815e533e41601fc30edd4941b32b3e70f625d2c5bd94cf5a29a7a1d71290147ed2f1cb72ff3857b3e6a4e872cf4859481d831a339f7a181fd191a0ab918a084190a3057e0dfebbd5d0b12cfdcd11352dd1508f191d4a787ab4b02232555f03c503a649c2618c2ed252d326d456d72c', NULL);
INSERT INTO audit."Detail" VALUES (61, '\x1f18fd2702b5938f11e20719dd16aa4814c7a92ffd3d75b32af1229c31263009', '\xe1013e7dd5503b69960dcd95f2bc75e6f7c5dd8578ba7bb1174d2cf1432b9b107a3ef3bd229487a41a529a7db38682a27230652eefe4931fc4a90b4b67aa4657590bd989758433e12b79198e30b745c19c585f4231b75fda18f323e55a79b88795187a1f30781b05d114038588e11517219680e4456ecbad14c72827af7eb787257604915b6be21c18517a21c541aaf16a2daa3820a087f41346e1e77acc56a3d83503d64c9755bd5d75d25c0c2e9148ed2ca70d69b4da27011d5cdbcc5da2689c0ae33246ebc5b5087453ba11286cd01fbf48dfc93d550a69b5c42c2e9f812c6ee7e63083f6028d22197194baa301a2bc36aceb086e01a95ed1773c6689a2c39a00c08c2a49b86a', NULL);
INSERT INTO audit."Detail" VALUES (66, '\x163be59b6439e18c183ff1252b0199f80cd3877d45bf1f903bf6e83918ec7130', '\xe101293b37f6d2a0e0a128262312dbf1c6cbd51a49b8b231abf29cbb2f5ce64f7161f85278d9ca07672cb0f3c3b1e5490dcc4e78af86e5a1dd25da46962c6b38d007f4f8e2be8d6d78bb0357ab13225d27a9184f47fcc5751963656398a4d46db0dab81e4dc0e49d05b06ba203587c77fe12e68cc2a200e03293c90d132e6383422eba0d48b0b9acb069cba7ef0b060bf4ffd7d7f90906fd9aa6c4cb5efcaa70218c19c20a38d4447ee8c32984dd9ad6224e9702844f41da07723c1a0640fb2cc6dc61033ad3ba672a7e12efba25af08d897c9df21595b5d41a1a1331295a4f86893ec04c787fb1158958eb47f872eb8b5eaa290297c32a8eea696140d706e0fe3b14fb112', NULL);
INSERT INTO audit."Detail" VALUES (67, '\xf9a9b5c683c50977f5e85e7da1306c26247d5e0d95ec5837129385d8d4da81e7', '\xe101293b37f6d2a0e0a128262312dbf1c6cb98a193f19855beb7c1f10ee69870a9ce565a723bd0708a3be0ab4de48450e7afbb5ef1cdbc2fd3963c4bb51b18d00f2c82098ba3dd07423137dd5259916a1db2bc78cb81b43b13beb41e211e3ea8696877146a772d8edbe6629dfec54d97115dc7d21dadf746ab94249cf388f85cd28a31bbe22e748fdd03f4d236271f9d264507cc6e6891c6d516bd933865dd9f3442d823cf5eb7f5ac1adfa3c5df09e92a6622ce9c7cc92df2ac71f0792949f17682d069b1dc56a8eac2976c1bb96b8d88e2d3ddf1566f29513d2bc0964bfc62a13d6aff089a0b1c26b0ff25ca8351ccd9471c92dc5f76a7cdcbcae66541a1a7dec1', NULL);
INSERT INTO audit."Detail" VALUES (68, '\x76e0f4f4d2881b02afb004c0da829614ba8bc4b058092ccc7c3368ec589f4c40', '\xe101293b37f6d2a0e0a128262312dbf1c6cbdefe90009fd4b0215ababfb42e2ac8bdac686dc6cd1efb195580f32fc2b4689268295a2544ecdac0d5f68efefcecd802f0353725b946756b8b90041605594989eb7c0287e02c65e0f7603a78cc2285fda1aca7ab52616d88ba77e2ac2cfa90689d36b537f79f183acca902233c7b40bd865661820b0c824c5e7c589ac26e0c89aae7e5520a245849240a053dd2115076531b557f6eb45666e6498dcdcf28f81d3276f25357a368358d44adc6b6d3dc0a92c938655af8a3cfe8875c704d4c97c369150224158809c4eabc446e8fc77d051cab71b15c0e2ec5afaf010143ef71462337829968f3dae78b0be1fb76d568d4241e9a84e98f', NULL);
INSERT INTO audit."Detail" VALUES (74, '\x833744e4a1997811f77541f7dbaa82ad0fc0aef0b002f7e1441feea1daa7bc2d', '\xe101d5b482ccbc4291df4982621bb91fe6dee551fd75259aa63b5e9ffac4a52d495792b46253dda00f01d247db1699eab39cf3df65d4be304e07e0b614cf23868317b3fe22377d66074f103fe3370d88f3204a51a7300aa49a2952f0b262d08f1c320caa108b02b1a4f027e0fe1a408b1e3ac9d3dd275024885b1e6a4a3daac67b7fda2753437dbb2bacb806498280f9fbf7872709e2dea64c3422202307e49220f8370675c21cc64c4ee428bb32333d99d9e47ffd88c6638cac4abe575340e8c5b9058b8f1419ee09b806eaf0e9d802acaec0fb4625bba5b3a77d54ed4081f8923b9ec6ea76ae8fd9354bf2f6ca9eae1caba91fd620c4d7e006116442681a23e1881baa4f', NULL);
INSERT INTO audit."Detail" VALUES (75, '\x3d4c2fdef7e600b713ca1cfbc0c7e8113442637c89662d79d4041e675074e780', '\xe101d5b482ccbc4291df4982621bb91fe6de357ee45c9d78dda4926806391c15de4656f29a22dbe8d3ccd39f63e01cb6d480671b5ddcf7ded342312bb5c895f1c769e68557adf59dc9d5a399fea9de277b30cdfdad498c96dd308a9eb711f5a2af37b61543c461ae839684b9f5f755c49f2edb1ab4d1c94d677c2536be4f17f0ac953936e6ef8d542031ed959f009ea08fdf9d56b1ccb897fd2d850449d8ad9f3c2becd0f1ba5cb364508d5d1a673de33ad12b45fb8e04e5c081a96621ca5f1ce766717d5900ecfb4fd37bb10bee2475af965a10c98b7b7ed814ed7bcecf6c0a3afa0a53592286026831415456195f3a2ee244d64c4cdce962de19295f06dcecd839', NULL);
INSERT INTO audit."Detail" VALUES (76, '\x496d8dcb5ce9bdf3d17a1982ec09389dd97419bea158ded4acfe07dcd12c5e35', '\xe101d5b482ccbc4291df4982621bb91fe6deb3c8dc504c98dcb82c8fc5cff7193640fe1a8ece2c4f2c712ba2cb1c1403d625cdb72c325be9cbee877a742647007cb5234a21b5a5e89be75424ef55499bd351d0c6d70a7f608112f477f0d3ca84010b27e7259c1e4ef3d102e46e20cd5bec02757287a11da171456ea0dd822b6fdb13bf39a2385f6d528f92f268166cbff21fe2ce34395b4c30fed4882b2f93c3f85cdd892ab31fa068b3768ae1f36f96c15b38029a8ee4c48934b91148389e4cb3f9ca04c3c5bf4b6799a9f5b1c5fcb40138208b75e47c5687d8cb85e709535a00def6bc8d0282736a626dd496d36ec975f022a953c1c3da60baf58e62d9f9062d3c702b1fcf50a3', NULL);


--
-- Data for Name: EntryOfSubject; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."EntryOfSubject" VALUES (6, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-0e44-7297-b6d5-398b5ce840e3');
INSERT INTO audit."EntryOfSubject" VALUES (7, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-0e6f-72fa-801b-a811091001bf');
INSERT INTO audit."EntryOfSubject" VALUES (8, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-0e6f-72fa-801b-adce4cbe4ad2');
INSERT INTO audit."EntryOfSubject" VALUES (9, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-0e70-7293-81a7-54ef618d9d3e');
INSERT INTO audit."EntryOfSubject" VALUES (10, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-0f33-70dc-9f5b-b2e1653cccf8');
INSERT INTO audit."EntryOfSubject" VALUES (11, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-109b-776d-849f-6ae4b6c276e6');
INSERT INTO audit."EntryOfSubject" VALUES (12, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-1119-7561-9fd4-ce0c65e667be');
INSERT INTO audit."EntryOfSubject" VALUES (13, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-114b-718c-88ff-670ab87b905b');
INSERT INTO audit."EntryOfSubject" VALUES (14, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-114c-7378-840a-5fc08c40f9f3');
INSERT INTO audit."EntryOfSubject" VALUES (32, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-1680-7103-a873-a53a31d84339');
INSERT INTO audit."EntryOfSubject" VALUES (15, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-114c-7378-840a-637f094cd212');
INSERT INTO audit."EntryOfSubject" VALUES (16, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-11ab-768f-8d6e-bff58aa19f32');
INSERT INTO audit."EntryOfSubject" VALUES (17, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-1239-72f9-8630-eb6ec0cf46b9');
INSERT INTO audit."EntryOfSubject" VALUES (18, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-12bf-7707-9394-a37fb8496ed0');
INSERT INTO audit."EntryOfSubject" VALUES (19, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-1304-7675-9e53-9e84e5476f3c');
INSERT INTO audit."EntryOfSubject" VALUES (20, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-1305-7098-a4e3-ddee335cb9a5');
INSERT INTO audit."EntryOfSubject" VALUES (21, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-1306-77bc-b0fc-c865a2e2c52c');
INSERT INTO audit."EntryOfSubject" VALUES (22, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-1387-74dc-bd51-c7d5f1ac018a');
INSERT INTO audit."EntryOfSubject" VALUES (23, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-13d7-7407-ae40-eb6137ab3785');
INSERT INTO audit."EntryOfSubject" VALUES (24, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-1488-7514-80e7-6bca33a657ea');
INSERT INTO audit."EntryOfSubject" VALUES (25, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-14b7-75a1-801f-efaac2e6bd7e');
INSERT INTO audit."EntryOfSubject" VALUES (26, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-14b8-7587-8fe8-2fbcfb9bd846');
INSERT INTO audit."EntryOfSubject" VALUES (27, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-14b8-7587-8fe8-320adad69b3f');
INSERT INTO audit."EntryOfSubject" VALUES (28, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-1511-7331-b667-44ec954c3b38');
INSERT INTO audit."EntryOfSubject" VALUES (29, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-1583-736e-8005-7da561559f7b');
INSERT INTO audit."EntryOfSubject" VALUES (30, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-1643-719e-8a7a-b5b1900233b5');
INSERT INTO audit."EntryOfSubject" VALUES (31, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-167f-745f-83b0-5528208dc48c');
INSERT INTO audit."EntryOfSubject" VALUES (33, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-1680-7103-a873-ab7e45638c10');
INSERT INTO audit."EntryOfSubject" VALUES (34, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-16e6-77ba-8006-80eb329f91f0');
INSERT INTO audit."EntryOfSubject" VALUES (35, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-171f-71a6-b7c0-35cd4c6454cb');
INSERT INTO audit."EntryOfSubject" VALUES (36, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-1948-768d-9c01-1ee0f1ff96f8');
INSERT INTO audit."EntryOfSubject" VALUES (37, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-1b09-765b-b9d8-dc25403c347d');
INSERT INTO audit."EntryOfSubject" VALUES (38, '01a22f98-161f-709c-953f-0fa5b1f41759', '01a22f98-1bdb-746d-9c4c-77529f8706ca');
INSERT INTO audit."EntryOfSubject" VALUES (43, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-21c8-76cb-9ba8-2107c0c10e8c');
INSERT INTO audit."EntryOfSubject" VALUES (44, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '01a22f98-220b-72e5-aec2-0f9d365f026d');
INSERT INTO audit."EntryOfSubject" VALUES (45, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-22ef-7539-94da-2cdddd56019e');
INSERT INTO audit."EntryOfSubject" VALUES (46, '01a22f98-10fb-7389-8269-c01431dac6a3', '01a22f98-23f9-71fe-ba98-427bf122d14f');
INSERT INTO audit."EntryOfSubject" VALUES (47, '01a22f98-129d-719f-8bd2-aca68c855cdc', '01a22f98-24db-76a2-929c-f7bc7e2db1cd');
INSERT INTO audit."EntryOfSubject" VALUES (48, '01a22f98-1464-71e3-b0dc-e84910678481', '01a22f98-258f-75de-a3e1-c7e7cb781e39');
INSERT INTO audit."EntryOfSubject" VALUES (49, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-2634-74bb-a8c0-f38ef89a824d');
INSERT INTO audit."EntryOfSubject" VALUES (50, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-266f-70e1-ae5f-23029e7e6e65');
INSERT INTO audit."EntryOfSubject" VALUES (51, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-2670-70f3-b41d-2e8ff62f4f08');
INSERT INTO audit."EntryOfSubject" VALUES (52, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-2670-70f3-b41d-325fbfffe82d');
INSERT INTO audit."EntryOfSubject" VALUES (53, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-269c-7478-b363-030dd55e712d');
INSERT INTO audit."EntryOfSubject" VALUES (54, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-26b5-7623-9d58-6e9892d8f171');
INSERT INTO audit."EntryOfSubject" VALUES (55, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-26c1-76e1-b1e4-a12d549c3f87');
INSERT INTO audit."EntryOfSubject" VALUES (56, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-275e-7549-bf3c-02017d059f67');
INSERT INTO audit."EntryOfSubject" VALUES (57, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-27bf-73f7-b0a3-92f291ba6177');
INSERT INTO audit."EntryOfSubject" VALUES (58, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-282b-7253-a885-d07a8a7f0a33');
INSERT INTO audit."EntryOfSubject" VALUES (59, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-2853-708c-a0e4-5bfba6f45a39');
INSERT INTO audit."EntryOfSubject" VALUES (60, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-2854-7544-8031-d0a24022cdd4');
INSERT INTO audit."EntryOfSubject" VALUES (61, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-2854-7544-8031-d78cf465fb4a');
INSERT INTO audit."EntryOfSubject" VALUES (62, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-2882-74ae-9c3e-63244ac74387');
INSERT INTO audit."EntryOfSubject" VALUES (63, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-28c5-7332-820b-d7c664064655');
INSERT INTO audit."EntryOfSubject" VALUES (64, '01a22f98-280b-73c8-b332-344c809a7aae', '01a22f98-28fb-709b-9c4e-d57f156a1026');
INSERT INTO audit."EntryOfSubject" VALUES (65, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-29bb-7646-9dba-3872ce26358e');
INSERT INTO audit."EntryOfSubject" VALUES (66, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2a64-7339-a9f2-e51bef46aa83');
INSERT INTO audit."EntryOfSubject" VALUES (67, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2a65-7631-9d9a-5e8f549ff052');
INSERT INTO audit."EntryOfSubject" VALUES (68, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2a65-7631-9d9a-623b382c0b0f');
INSERT INTO audit."EntryOfSubject" VALUES (69, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2aaf-7061-81fb-8ede51559e7c');
INSERT INTO audit."EntryOfSubject" VALUES (70, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2aff-770c-8baf-e93ac9e53801');
INSERT INTO audit."EntryOfSubject" VALUES (71, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2b56-7407-8bda-29840b57c39a');
INSERT INTO audit."EntryOfSubject" VALUES (72, '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2bad-716a-bb41-b6bc9d2a12a7');
INSERT INTO audit."EntryOfSubject" VALUES (73, '01a22f98-30dd-739f-8262-3f15473b6cb9', '01a22f98-313e-77ab-a4a4-e3e562fd6ad3');
INSERT INTO audit."EntryOfSubject" VALUES (74, '01a22f98-30dd-739f-8262-3f15473b6cb9', '01a22f98-3258-7341-90b1-c1592f55ec0e');
INSERT INTO audit."EntryOfSubject" VALUES (75, '01a22f98-30dd-739f-8262-3f15473b6cb9', '01a22f98-3259-71a6-8207-3114f34f327e');
INSERT INTO audit."EntryOfSubject" VALUES (76, '01a22f98-30dd-739f-8262-3f15473b6cb9', '01a22f98-3259-71a6-8207-35cc1cfc1b10');
INSERT INTO audit."EntryOfSubject" VALUES (87, '01a22f98-262b-71b4-9546-04bd273278c9', '01a22f98-39de-742f-865f-49240e1d54dd');


--
-- Data for Name: Leaf; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Leaf" VALUES (6, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a2235674f486a335f5178634c4a75424732395959683677222c226964223a2230316132326639382d306534342d373239372d623664352d333938623563653834306533222c226f626a223a226163636f756e743a7a7045425f42765252515946754b576b504e6f6b5241222c2272223a226f6b222c2273223a2235674f486a335f5178634c4a75424732395959683677222c2274223a22323032362d31322d30315430333a31333a34342e3030345a222c2276223a317d', '\xbc824a8dec51b3d210ced1cf4a4cca7aa1bb89d90740d68e20c50fd59d54d3fa', 'account.registered', '2026-12-01 03:13:44.004+00', '01a22f98-0e44-7297-b6d5-398b5ce840e3');
INSERT INTO audit."Leaf" VALUES (7, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22646270776b526d6c66774c4e64576a79744561434c41222c226964223a2230316132326639382d306536662d373266612d383031622d613831313039313030316266222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a38384133495446364e5359784d767a6f6f6734505677222c2270223a2242496b53427a66794a436843646132506f79447570492d35735f4b5f7175585656636c542d63512d515138222c2272223a226f6b222c2273223a22646270776b526d6c66774c4e64576a79744561434c41222c2274223a22323032362d31322d30315430333a31333a34342e3033355a222c2276223a317d', '\x1864cb1531264ba869894755d9b13c9d331b2c4b2828e13c8f1f32d01630237d', 'consent.given', '2026-12-01 03:13:44.035+00', '01a22f98-0e6f-72fa-801b-a811091001bf');
INSERT INTO audit."Leaf" VALUES (8, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22575a51355962747a346654485077635f317241785341222c226964223a2230316132326639382d306536662d373266612d383031622d616463653463626534616432222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a35796a705a795f503650697359516c35786e4c505251222c2270223a225742763363596f54366d4730484e386c337773764c5f3976463947735f58704470584a5f7777725965596f222c2272223a226f6b222c2273223a22575a51355962747a346654485077635f317241785341222c2274223a22323032362d31322d30315430333a31333a34342e3033355a222c2276223a317d', '\x0df57967a66ca957e098d869118af64f18379de789abbac733ad7b6994553afb', 'consent.given', '2026-12-01 03:13:44.035+00', '01a22f98-0e6f-72fa-801b-adce4cbe4ad2');
INSERT INTO audit."Leaf" VALUES (9, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22425555452d7746734a6b723974575a32455a71355041222c226964223a2230316132326639382d306537302d373239332d383161372d353465663631386439643365222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a6c533155654c3051446b476e384761563473676d6d41222c2270223a225475426967565649306f493064722d4f695436755f5a413433516b69586f4741314675645a4c7964526f55222c2272223a226f6b222c2273223a22425555452d7746734a6b723974575a32455a71355041222c2274223a22323032362d31322d30315430333a31333a34342e3033355a222c2276223a317d', '\x5399605c100a5d5a62a7af1f72c1b4af9bca44dde9cec5cc35fb6b80cfa9ff23', 'consent.given', '2026-12-01 03:13:44.035+00', '01a22f98-0e70-7293-81a7-54ef618d9d3e');
INSERT INTO audit."Leaf" VALUES (10, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a224f6c6141386d39524e52746a474a4635463730415677222c226964223a2230316132326639382d306633332d373064632d396635622d623265313635336363636638222c226f626a223a226163636f756e743a6d54386234416b4759586b6579465372416e776b6877222c2272223a226f6b222c2273223a224f6c6141386d39524e52746a474a4635463730415677222c2274223a22323032362d31322d30315430333a31333a34342e3234335a222c2276223a317d', '\x67a7b70be22e7867ebe4be621ace49562040ce6f7812ec5f6d1dfc1306bc053e', 'account.verified', '2026-12-01 03:13:44.243+00', '01a22f98-0f33-70dc-9f5b-b2e1653cccf8');
INSERT INTO audit."Leaf" VALUES (11, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a226b46525475765a79396c4c6e706c616b4f51755a6841222c226964223a2230316132326639382d313039622d373736642d383439662d366165346236633237366536222c226f626a223a2273657373696f6e3a6e785572695f4237614e58513333756e466355424341222c2272223a226f6b222c2273223a226b46525475765a79396c4c6e706c616b4f51755a6841222c2274223a22323032362d31322d30315430333a31333a34342e3630335a222c2276223a317d', '\xffe9125d9db6fac44ab660ee57548af71cd60c5a0e58d90c1529f5d9532bf309', 'session.started', '2026-12-01 03:13:44.603+00', '01a22f98-109b-776d-849f-6ae4b6c276e6');
INSERT INTO audit."Leaf" VALUES (12, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a224a4737494750564f70316b49694434693657665f4351222c226964223a2230316132326639382d313131392d373536312d396664342d636530633635653636376265222c226f626a223a226163636f756e743a342d7a7333355743484f697064346362643479534a41222c2272223a226f6b222c2273223a224a4737494750564f70316b49694434693657665f4351222c2274223a22323032362d31322d30315430333a31333a34342e3733305a222c2276223a317d', '\xab72bad7ed11d00481232cd51faebc9645e579994dd9d9fdc113bac984352f5f', 'account.registered', '2026-12-01 03:13:44.73+00', '01a22f98-1119-7561-9fd4-ce0c65e667be');
INSERT INTO audit."Leaf" VALUES (13, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2268434d7a5a305a59573247447a7a6b58555637694977222c226964223a2230316132326639382d313134622d373138632d383866662d363730616238376239303562222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a6755523449316c706646333438776942727855527941222c2270223a224a4c47714844522d723744492d5a52436f58633259595f523943654f76584573786f5772505770632d6941222c2272223a226f6b222c2273223a2268434d7a5a305a59573247447a7a6b58555637694977222c2274223a22323032362d31322d30315430333a31333a34342e3736355a222c2276223a317d', '\x033d04fd61356677605134b23ef446a33e967707ad8a9a9fbab10b5163680d8a', 'consent.given', '2026-12-01 03:13:44.765+00', '01a22f98-114b-718c-88ff-670ab87b905b');
INSERT INTO audit."Leaf" VALUES (14, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22504c34647a2d74556f50647a377848347a65432d7267222c226964223a2230316132326639382d313134632d373337382d383430612d356663303863343066396633222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a57493766355f7547354432386f59633138505f546451222c2270223a22636e50556133462d442d6f464f5272654469673051695a3045436b5f6a716f423133745473315069494759222c2272223a226f6b222c2273223a22504c34647a2d74556f50647a377848347a65432d7267222c2274223a22323032362d31322d30315430333a31333a34342e3736355a222c2276223a317d', '\x07fcf14811f560d41d1cf123e8a3b4ae665d4d95fde1167ac38619100b9a86c0', 'consent.given', '2026-12-01 03:13:44.765+00', '01a22f98-114c-7378-840a-5fc08c40f9f3');
INSERT INTO audit."Leaf" VALUES (32, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a226a754865565a45493434554e31464874795f32475777222c226964223a2230316132326639382d313638302d373130332d613837332d613533613331643834333339222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a784d47464978334f5757655731306233437639673651222c2270223a22734b6d5664494633655942424865674f2d465f6a6c4f555139702d4c4f5357716b5a55774f473050723263222c2272223a226f6b222c2273223a226a754865565a45493434554e31464874795f32475777222c2274223a22323032362d31322d30315430333a31333a34362e3038335a222c2276223a317d', '\xb51ee903878b2ffe09af593e3d646df4d910394cc19b233abfc438a1e7849a69', 'consent.given', '2026-12-01 03:13:46.083+00', '01a22f98-1680-7103-a873-a53a31d84339');
INSERT INTO audit."Leaf" VALUES (15, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2263336f3976416f44347431706f3350796649505f3751222c226964223a2230316132326639382d313134632d373337382d383430612d363337663039346364323132222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a5f6862556246446736484b62744a5048796844485677222c2270223a22444f656579437a526762346e4e3849754f4d54464e316232356d6a4b564f336a646b5854506e7657523967222c2272223a226f6b222c2273223a2263336f3976416f44347431706f3350796649505f3751222c2274223a22323032362d31322d30315430333a31333a34342e3736355a222c2276223a317d', '\x9019087c99e11064b667a404721d039c39fb6e74618223012dc44a8923093244', 'consent.given', '2026-12-01 03:13:44.765+00', '01a22f98-114c-7378-840a-637f094cd212');
INSERT INTO audit."Leaf" VALUES (16, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a223053644578387a774a4d364a4f445667326e502d6b41222c226964223a2230316132326639382d313161622d373638662d386436652d626666353861613139663332222c226f626a223a226163636f756e743a365a7355694f5467467a667461364e424359415f2d67222c2272223a226f6b222c2273223a223053644578387a774a4d364a4f445667326e502d6b41222c2274223a22323032362d31322d30315430333a31333a34342e3837365a222c2276223a317d', '\xca47c3143288ba32f4f2596ea905c397bf91f0ee38fda5968d091a68163f42d4', 'account.verified', '2026-12-01 03:13:44.876+00', '01a22f98-11ab-768f-8d6e-bff58aa19f32');
INSERT INTO audit."Leaf" VALUES (17, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a227a3337733861514567645f6959734639376637656d41222c226964223a2230316132326639382d313233392d373266392d383633302d656236656330636634366239222c226f626a223a2273657373696f6e3a465a46754b52776843373439634d706f425a37397141222c2272223a226f6b222c2273223a227a3337733861514567645f6959734639376637656d41222c2274223a22323032362d31322d30315430333a31333a34352e3031375a222c2276223a317d', '\x5a6999fb8953492f81c6693007d7e0087190e138a42ce577c826f2210d5aa3bd', 'session.started', '2026-12-01 03:13:45.017+00', '01a22f98-1239-72f9-8630-eb6ec0cf46b9');
INSERT INTO audit."Leaf" VALUES (18, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a225f4b5f3462455778714f3766452d3868466c7a414367222c226964223a2230316132326639382d313262662d373730372d393339342d613337666238343936656430222c226f626a223a226163636f756e743a4d5f3372774d554a4166524e34737851485068616777222c2272223a226f6b222c2273223a225f4b5f3462455778714f3766452d3868466c7a414367222c2274223a22323032362d31322d30315430333a31333a34352e3135315a222c2276223a317d', '\x1a2df7d35e3e6c41821b93c3107871b871a50084d4b1cb35197ad866e7dda766', 'account.registered', '2026-12-01 03:13:45.151+00', '01a22f98-12bf-7707-9394-a37fb8496ed0');
INSERT INTO audit."Leaf" VALUES (19, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22305a577646684738446367315369754c57366c345841222c226964223a2230316132326639382d313330342d373637352d396535332d396538346535343736663363222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a3434723149376371304753684c35626e31692d4c6451222c2270223a22745935614e6264305761515f49513146565945776548627854665f707449382d48474939586e7156545145222c2272223a226f6b222c2273223a22305a577646684738446367315369754c57366c345841222c2274223a22323032362d31322d30315430333a31333a34352e3139335a222c2276223a317d', '\x3900ef6f72f0196a96cb539a205e02a1d81b94881cc054bc9ab9b5b752781e01', 'consent.given', '2026-12-01 03:13:45.193+00', '01a22f98-1304-7675-9e53-9e84e5476f3c');
INSERT INTO audit."Leaf" VALUES (20, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a226b4a526c3033467067756268697170464c4d38545551222c226964223a2230316132326639382d313330352d373039382d613465332d646465653333356362396135222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a685253434b725676363171303541572d304672786251222c2270223a22417a524a4e6736384e474133474977544375514a4375634568765f37323833624749596e6b385f57714d34222c2272223a226f6b222c2273223a226b4a526c3033467067756268697170464c4d38545551222c2274223a22323032362d31322d30315430333a31333a34352e3139335a222c2276223a317d', '\x1e8abe0bd14230b4667c2c41fc89ef75b08deb11e2a0b3b2139ef6a878a1808a', 'consent.given', '2026-12-01 03:13:45.193+00', '01a22f98-1305-7098-a4e3-ddee335cb9a5');
INSERT INTO audit."Leaf" VALUES (21, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a227873367761305439472d69494c427764766872494141222c226964223a2230316132326639382d313330362d373762632d623066632d633836356132653263353263222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a62576b4f6c78734e735f443767514544753378596e51222c2270223a224c434f49397134444451775f35544e5a524e4562694a375f4b436d3545334d4d36356931536a4c725a514d222c2272223a226f6b222c2273223a227873367761305439472d69494c427764766872494141222c2274223a22323032362d31322d30315430333a31333a34352e3139335a222c2276223a317d', '\xaae3dc8860e277208dcd9cf84f1c6dc65f620de554303a0c4cd80c332f80d2e9', 'consent.given', '2026-12-01 03:13:45.193+00', '01a22f98-1306-77bc-b0fc-c865a2e2c52c');
INSERT INTO audit."Leaf" VALUES (22, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a226d5768366e477679673252323463746c4a78566d5951222c226964223a2230316132326639382d313338372d373464632d626435312d633764356631616330313861222c226f626a223a226163636f756e743a424e58316b444f4a635f3275594f5853494a46553267222c2272223a226f6b222c2273223a226d5768366e477679673252323463746c4a78566d5951222c2274223a22323032362d31322d30315430333a31333a34352e3335325a222c2276223a317d', '\x109dfcd91fa6af6ed2d613204ddb93e429c82243f5526ac505a9d22844d9d2be', 'account.verified', '2026-12-01 03:13:45.352+00', '01a22f98-1387-74dc-bd51-c7d5f1ac018a');
INSERT INTO audit."Leaf" VALUES (23, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a226f597a4e7242416d614a736f426e79335f4e78635177222c226964223a2230316132326639382d313364372d373430372d616534302d656236313337616233373835222c226f626a223a2273657373696f6e3a34783234494e64543756486e755a4a4354505a487467222c2272223a226f6b222c2273223a226f597a4e7242416d614a736f426e79335f4e78635177222c2274223a22323032362d31322d30315430333a31333a34352e3433325a222c2276223a317d', '\x3773d18e6c2c7c4eaa05e78f82b137513a2f12f34b409d15ae22398a27b9aee2', 'session.started', '2026-12-01 03:13:45.432+00', '01a22f98-13d7-7407-ae40-eb6137ab3785');
INSERT INTO audit."Leaf" VALUES (24, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a22427675524e586a41507965514f544b376653556c3067222c226964223a2230316132326639382d313438382d373531342d383065372d366263613333613635376561222c226f626a223a226163636f756e743a526f675a4e536d5771716c4d593233774a6732676941222c2272223a226f6b222c2273223a22427675524e586a41507965514f544b376653556c3067222c2274223a22323032362d31322d30315430333a31333a34352e3630385a222c2276223a317d', '\x4ce8f460c2cf98b60d9d2bf2a77bcb530025f6a7b292e966a7ae8e4c3a6ac386', 'account.registered', '2026-12-01 03:13:45.608+00', '01a22f98-1488-7514-80e7-6bca33a657ea');
INSERT INTO audit."Leaf" VALUES (25, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22636646715a684a3870537a6e344a6371434445703167222c226964223a2230316132326639382d313462372d373561312d383031662d656661616332653662643765222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a64597472554a4b4a315a7a673946464e42616d697777222c2270223a227473596f6e574553795659666e4265585f4d57463250336a3554305255436a43322d75554c49477a66396b222c2272223a226f6b222c2273223a22636646715a684a3870537a6e344a6371434445703167222c2274223a22323032362d31322d30315430333a31333a34352e3633365a222c2276223a317d', '\xfcc4e3be78511c04f96a7694beb9b46f8d47f5284fedc5f1aa5fd5ecf8354936', 'consent.given', '2026-12-01 03:13:45.636+00', '01a22f98-14b7-75a1-801f-efaac2e6bd7e');
INSERT INTO audit."Leaf" VALUES (26, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a227567574d3932567966546174454b4534584268436577222c226964223a2230316132326639382d313462382d373538372d386665382d326662636662396264383436222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a4b77535664454d6a54524547385f4d44447564304d51222c2270223a226477526e4a3851344d6a475a447a3478344e556679647658417142496d61794d436e4b4747735634534b67222c2272223a226f6b222c2273223a227567574d3932567966546174454b4534584268436577222c2274223a22323032362d31322d30315430333a31333a34352e3633365a222c2276223a317d', '\x910354027d749e6bad8d282dabecaf7008aedb0e8e43d58d37be9aca474e1b96', 'consent.given', '2026-12-01 03:13:45.636+00', '01a22f98-14b8-7587-8fe8-2fbcfb9bd846');
INSERT INTO audit."Leaf" VALUES (27, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22694d7868566a6878494b6a4777306d495f4777574841222c226964223a2230316132326639382d313462382d373538372d386665382d333230616461643639623366222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a346e366774376e336254372d3063704c307651425677222c2270223a224e512d43373358426a7a6d484a766c6b49374b63314b6b70722d396639365648634f6955612d6e3162686f222c2272223a226f6b222c2273223a22694d7868566a6878494b6a4777306d495f4777574841222c2274223a22323032362d31322d30315430333a31333a34352e3633365a222c2276223a317d', '\x957a45c33d04798687f3b194b3d799b01be2484f22e77acefa6349c24e73bdb2', 'consent.given', '2026-12-01 03:13:45.636+00', '01a22f98-14b8-7587-8fe8-320adad69b3f');
INSERT INTO audit."Leaf" VALUES (28, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a223653483039314e2d326a62494f5137644162344b6477222c226964223a2230316132326639382d313531312d373333312d623636372d343465633935346333623338222c226f626a223a226163636f756e743a7a715245736359744835597950394e636b64754b3351222c2272223a226f6b222c2273223a223653483039314e2d326a62494f5137644162344b6477222c2274223a22323032362d31322d30315430333a31333a34352e3734355a222c2276223a317d', '\x28c03e45241068c226094a0a81703ad109fc3aa41d9ac2e707ab8eb782ca9506', 'account.verified', '2026-12-01 03:13:45.745+00', '01a22f98-1511-7331-b667-44ec954c3b38');
INSERT INTO audit."Leaf" VALUES (29, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a226e41546b79467953445f412d503234765272476b6c41222c226964223a2230316132326639382d313538332d373336652d383030352d376461353631353539663762222c226f626a223a2273657373696f6e3a4f6844675579756633743756624a4d4e3462695f5267222c2272223a226f6b222c2273223a226e41546b79467953445f412d503234765272476b6c41222c2274223a22323032362d31322d30315430333a31333a34352e3836305a222c2276223a317d', '\xad5b31ab260b7e5754afdc42a2db5f94ea3d0168fe699f9518c89b5d5af63cf7', 'session.started', '2026-12-01 03:13:45.86+00', '01a22f98-1583-736e-8005-7da561559f7b');
INSERT INTO audit."Leaf" VALUES (30, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a2248475363686d484763774259714f4554535339516b67222c226964223a2230316132326639382d313634332d373139652d386137612d623562313930303233336235222c226f626a223a226163636f756e743a307358527858675a7a494b347945755977354c6c6841222c2272223a226f6b222c2273223a2248475363686d484763774259714f4554535339516b67222c2274223a22323032362d31322d30315430333a31333a34362e3035325a222c2276223a317d', '\x79c94621fa8117d02102321230380cd6ada90ad2ff25116b4b2b99f88732d7b8', 'account.registered', '2026-12-01 03:13:46.052+00', '01a22f98-1643-719e-8a7a-b5b1900233b5');
INSERT INTO audit."Leaf" VALUES (31, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2248745075455457596f63626b736245454d326c636a67222c226964223a2230316132326639382d313637662d373435662d383362302d353532383230386463343863222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a675971456e544d4a6a4f79486c6f4f50476a78475277222c2270223a2258696b7048355368526c434756517552497663366a45457a755f615f41505159646975516f315f48425a30222c2272223a226f6b222c2273223a2248745075455457596f63626b736245454d326c636a67222c2274223a22323032362d31322d30315430333a31333a34362e3038335a222c2276223a317d', '\x9580579a773690e7d3e03bf13c293d2477fafa69b33845d344b1dbef203a3235', 'consent.given', '2026-12-01 03:13:46.083+00', '01a22f98-167f-745f-83b0-5528208dc48c');
INSERT INTO audit."Leaf" VALUES (33, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22474446315f2d694477714142712d2d524e6e32773277222c226964223a2230316132326639382d313638302d373130332d613837332d616237653435363338633130222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a2d6c6454714a7931684f526b62366c56727a7a437167222c2270223a22495a653350486c744d5351366d59306630546b4d46696165394865456a724d2d54434b69775f6c57505438222c2272223a226f6b222c2273223a22474446315f2d694477714142712d2d524e6e32773277222c2274223a22323032362d31322d30315430333a31333a34362e3038335a222c2276223a317d', '\x830546cb3272d5454b3e549125a3f677c19c735e44219128601479726a7fd4fd', 'consent.given', '2026-12-01 03:13:46.083+00', '01a22f98-1680-7103-a873-ab7e45638c10');
INSERT INTO audit."Leaf" VALUES (34, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a22306e2d31304d5079397a635f616779505363474c5a67222c226964223a2230316132326639382d313665362d373762612d383030362d383065623332396639316630222c226f626a223a226163636f756e743a45413947577278584a72484b32614767776764396f41222c2272223a226f6b222c2273223a22306e2d31304d5079397a635f616779505363474c5a67222c2274223a22323032362d31322d30315430333a31333a34362e3232345a222c2276223a317d', '\x70fb227f7f13329247362e1fa7cd96a7627e996c5fbe8a761d414cc84dfd798b', 'account.verified', '2026-12-01 03:13:46.224+00', '01a22f98-16e6-77ba-8006-80eb329f91f0');
INSERT INTO audit."Leaf" VALUES (35, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a224f7163315376733341516d386e394e62323164344367222c226964223a2230316132326639382d313731662d373161362d623763302d333563643463363435346362222c226f626a223a2273657373696f6e3a456662374e50455f65414230454a392d4e2d67724f51222c2272223a226f6b222c2273223a224f7163315376733341516d386e394e62323164344367222c2274223a22323032362d31322d30315430333a31333a34362e3237315a222c2276223a317d', '\x2e8037ece565f655a2e6c83d9638ffdf8329533d0279b62c21dc97cccd39c3a9', 'session.started', '2026-12-01 03:13:46.271+00', '01a22f98-171f-71a6-b7c0-35cd4c6454cb');
INSERT INTO audit."Leaf" VALUES (36, '\x7b2261223a227374657075702e636f6e6669726d6564222c22616374223a22524e2d556f4f5a6b4e73576961382d5f523853694f51222c226964223a2230316132326639382d313934382d373638642d396330312d316565306631666639366638222c226d657461223a7b22616374223a226572617365227d2c226f626a223a2273657373696f6e3a6d4c45556b58422d546d5f6537466b6b6c7a42444751222c2272223a226f6b222c2273223a22524e2d556f4f5a6b4e73576961382d5f523853694f51222c2274223a22323032362d31322d30315430333a31333a34362e3832345a222c2276223a317d', '\x75f211333c8d2f66b2a966e443782e5e3b43e6153e71dcb398d5388ad1683b69', 'stepup.confirmed', '2026-12-01 03:13:46.824+00', '01a22f98-1948-768d-9c01-1ee0f1ff96f8');
INSERT INTO audit."Leaf" VALUES (37, '\x7b2261223a22657261737572652e7363686564756c6564222c22616374223a22744f654b672d6c4250536e6e346777646f3769736277222c226964223a2230316132326639382d316230392d373635622d623964382d646332353430336333343764222c226d657461223a7b22726561736f6e223a2272657175657374222c22756e74696c223a22323032362d31322d3038227d2c226f626a223a22726571756573743a3469764e72495951526b43527a3344685a45377a6741222c2272223a226f6b222c2273223a22744f654b672d6c4250536e6e346777646f3769736277222c2274223a22323032362d31322d30315430333a31333a34372e3237335a222c2276223a317d', '\xcf1ff7df107a8301ae60c338ce89aa832bc49871522545cfea8fe551d6e51973', 'erasure.scheduled', '2026-12-01 03:13:47.273+00', '01a22f98-1b09-765b-b9d8-dc25403c347d');
INSERT INTO audit."Leaf" VALUES (38, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a224444436e414d6d784335327a334f5551434b38415577222c226964223a2230316132326639382d316264622d373436642d396334632d373735323966383730366361222c226f626a223a2273657373696f6e3a6857794c446255504b334b7942466b7151784e436377222c2272223a226f6b222c2273223a224444436e414d6d784335327a334f5551434b38415577222c2274223a22323032362d31322d30315430333a31333a34372e3438335a222c2276223a317d', '\xcd7a181e2e5b43b0479ef5739f2bcad81e466cd2328c04d580b926f46d604daa', 'session.started', '2026-12-01 03:13:47.483+00', '01a22f98-1bdb-746d-9c4c-77529f8706ca');
INSERT INTO audit."Leaf" VALUES (0, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a22566c55446642454a66775179483430306d6453557567222c226964223a2230316132326639382d303762332d373638322d396335652d383230376332616563663839222c226f626a223a226163636f756e743a376c62495972336936667642736d4e75765039383277222c2272223a226f6b222c2273223a22566c55446642454a66775179483430306d6453557567222c2274223a22323032362d31322d30315430333a31333a34322e3332345a222c2276223a317d', '\xe7613716e8abe324119c5a8dd08d01b55f01ca7411f1bcb5e459d595a9727879', 'account.registered', '2026-12-01 03:13:42.324+00', '01a22f98-07b3-7682-9c5e-8207c2aecf89');
INSERT INTO audit."Leaf" VALUES (1, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22786378666e515371594b4a65562d6e34617936755477222c226964223a2230316132326639382d303936372d373431662d393535652d353830376661353536663937222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a5679527266436a6c527462744c366b304e4e576e5877222c2270223a2274395f776144656f4a62776b3478776b456d6252695438465175706d51654659555677684c38305f795867222c2272223a226f6b222c2273223a22786378666e515371594b4a65562d6e34617936755477222c2274223a22323032362d31322d30315430333a31333a34322e3638345a222c2276223a317d', '\xa40296e42fc331c49534fe86d373b07a964889d16475e9481f573cdb4dbd072f', 'consent.given', '2026-12-01 03:13:42.684+00', '01a22f98-0967-741f-955e-5807fa556f97');
INSERT INTO audit."Leaf" VALUES (2, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22707665466738466670374f6937355a73366441757341222c226964223a2230316132326639382d303936392d373035302d393663652d326438393234653135623338222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a796b4a6f6156325a6a79453356545a4f384b32355051222c2270223a225f343545497952512d656e644e4b4b357855644754375a2d4574445838764452304d486556784b5a542d6b222c2272223a226f6b222c2273223a22707665466738466670374f6937355a73366441757341222c2274223a22323032362d31322d30315430333a31333a34322e3638345a222c2276223a317d', '\xddb0a81b5c1dc878f40a962bd276435a0b96b3c8cb0429a12ea7195785f9b56f', 'consent.given', '2026-12-01 03:13:42.684+00', '01a22f98-0969-7050-96ce-2d8924e15b38');
INSERT INTO audit."Leaf" VALUES (3, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2266333379623732557073322d5967317a547862325951222c226964223a2230316132326639382d303936392d373035302d393663652d333238313566323032313162222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a6f75764e72545175665748596f38684b2d4754717341222c2270223a2265344b78636a34367748492d5f417749555967715f384a4756365967447445797144384d76375a6b553941222c2272223a226f6b222c2273223a2266333379623732557073322d5967317a547862325951222c2274223a22323032362d31322d30315430333a31333a34322e3638345a222c2276223a317d', '\x5594bd244b3312b549354ddee5799be0125333f5d362cc17350f9c2147b07ed7', 'consent.given', '2026-12-01 03:13:42.684+00', '01a22f98-0969-7050-96ce-32815f20211b');
INSERT INTO audit."Leaf" VALUES (4, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a2276485670647330324634576f7863324b304f50387151222c226964223a2230316132326639382d306339622d373165612d386131662d633937623430366230613966222c226f626a223a226163636f756e743a4e485a764a52476f63484434664761656c71674b6e41222c2272223a226f6b222c2273223a2276485670647330324634576f7863324b304f50387151222c2274223a22323032362d31322d30315430333a31333a34332e3538305a222c2276223a317d', '\x432d6fa42de053d5f7acd168d6d644722ee21269282771d88577c4992bee7b4b', 'account.verified', '2026-12-01 03:13:43.58+00', '01a22f98-0c9b-71ea-8a1f-c97b406b0a9f');
INSERT INTO audit."Leaf" VALUES (5, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a22764865543031723672355457337051533843527a6277222c226964223a2230316132326639382d306463322d373534302d616534342d333465653932613263653231222c226f626a223a2273657373696f6e3a2d4139545639393549514d7a59695544303150374441222c2272223a226f6b222c2273223a22764865543031723672355457337051533843527a6277222c2274223a22323032362d31322d30315430333a31333a34332e3839355a222c2276223a317d', '\x5991bfebe4c1e3bd5c7cc5fb2a4702912585a323975cae28c4a17bcd3fe6dda9', 'session.started', '2026-12-01 03:13:43.895+00', '01a22f98-0dc2-7540-ae44-34ee92a2ce21');
INSERT INTO audit."Leaf" VALUES (39, '\x7b2261223a227374657075702e636f6e6669726d6564222c22616374223a22636a6535695668784734675849326a4e6c6f71343851222c226964223a2230316132326639382d316362392d373566612d393461642d393564393139666263336333222c226d657461223a7b22616374223a226572617365227d2c226f626a223a2273657373696f6e3a6d325f7237414e786a4847377545746c313731787067222c2272223a226f6b222c2273223a22636a6535695668784734675849326a4e6c6f71343851222c2274223a22323032362d31322d30315430333a31333a34372e3730355a222c2276223a317d', '\x81ffe3b1c6ffb51324d5e1f6ef498829e1c63212cf5bfc94c9fcb0cf27386458', 'stepup.confirmed', '2026-12-01 03:13:47.705+00', '01a22f98-1cb9-75fa-94ad-95d919fbc3c3');
INSERT INTO audit."Leaf" VALUES (40, '\x7b2261223a226163636f756e742e657261736564222c22616374223a224c6f5744725541784c556c4e647031526c6449417851222c226964223a2230316132326639382d316433632d373430342d393731392d666364393666316463353466222c226d657461223a7b22657261736564223a5b2270726f66696c653a34222c22636f6e73656e74733a33222c2273657373696f6e733a31222c227375626a6563744c6f6f6b75703a31222c226163636f756e743a34222c227375626a6563744b65793a31225d2c226b657074223a5b2261637469766974793a37222c2272657175657374733a31225d2c22726561736f6e223a2272657175657374222c2272657175657374556e74696c223a22323032382d31322d3031227d2c226f626a223a22726571756573743a30316132326639382d316432632d373664302d383130372d356365643039656366623665222c2272223a226f6b222c2273223a224c6f5744725541784c556c4e647031526c6449417851222c2274223a22323032362d31322d30315430333a31333a34382e3332395a222c2276223a317d', '\xd1e323793c4b3bdf5fe86cda71c67abd9bfa225227e44f5942054d6ef6474066', 'account.erased', '2026-12-01 03:13:48.329+00', '01a22f98-1d3c-7404-9719-fcd96f1dc54f');
INSERT INTO audit."Leaf" VALUES (41, '\x7b2261223a2273746f72652e616e737765726564222c22616374223a22737973222c226964223a2230316132326639382d323131372d373535312d626131352d363334383136333962383033222c226d657461223a7b22636f756e74223a312c2273746f7265223a226d61696c626f78227d2c226f626a223a22726571756573743a30316132326639382d316432632d373664302d383130372d356365643039656366623665222c2272223a226f6b222c2273223a225a50422d393578396c56717965614f61467669686c51222c2274223a22323032362d31322d30315430333a31333a34382e3832335a222c2276223a317d', '\xc8b10d0b96117c4007a02525720680723a9ad3ca945c98864a5d11fcadafd3a9', 'store.answered', '2026-12-01 03:13:48.823+00', '01a22f98-2117-7551-ba15-63481639b803');
INSERT INTO audit."Leaf" VALUES (42, '\x7b2261223a2273746f72652e616e737765726564222c22616374223a22737973222c226964223a2230316132326639382d323138302d373437372d623865392d313232613039623337366161222c226d657461223a7b22636f756e74223a302c2273746f7265223a227061636b61676573227d2c226f626a223a22726571756573743a30316132326639382d316432632d373664302d383130372d356365643039656366623665222c2272223a226f6b222c2273223a223831355174536835424c54506f473048754d5f733877222c2274223a22323032362d31322d30315430333a31333a34382e3932385a222c2276223a317d', '\xd101a957199e3200865c586cf738ad863f48ba3f72b2048e1ae3f97b6ac75497', 'store.answered', '2026-12-01 03:13:48.928+00', '01a22f98-2180-7477-b8e9-122a09b376aa');
INSERT INTO audit."Leaf" VALUES (43, '\x7b2261223a22636f6e73656e742e77697468647261776e222c22616374223a2259394f4c434c57763574495a7a3130444132454f6877222c226964223a2230316132326639382d323163382d373663622d396261382d323130376330633130653863222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a2263686f69636573227d2c226f626a223a22636f6e73656e743a7243645830417246657a6457596b4677507657683941222c2270223a224b38474769714873363142472d3139674d737a6c574659586d4e6a7476644f545a4446723151736d4a6b6f222c2272223a226f6b222c2273223a2259394f4c434c57763574495a7a3130444132454f6877222c2274223a22323032362d31322d30315430333a31333a34382e3939335a222c2276223a317d', '\xe04f5fe7a465387f32614af0954d4c9f46603b19f04776ff653080b9a21f146a', 'consent.withdrawn', '2026-12-01 03:13:48.993+00', '01a22f98-21c8-76cb-9ba8-2107c0c10e8c');
INSERT INTO audit."Leaf" VALUES (44, '\x7b2261223a22646973707574652e6d616465222c22616374223a225a6834745f6e4a4c5f6d3878652d636a61446a7a6167222c226964223a2230316132326639382d323230622d373265352d616563322d306639643336356630323664222c226d657461223a7b22636f6c756d6e73223a5b226e616d65225d7d2c226f626a223a22726571756573743a69686578594935554d6c345856567776364f76415767222c2272223a226f6b222c2273223a225a6834745f6e4a4c5f6d3878652d636a61446a7a6167222c2274223a22323032362d31322d30315430333a31333a34392e3131385a222c2276223a317d', '\x5c51b8eb781fd19c2cf1145254139a3227f77ac7ceac76f890de8b237d3acadf', 'dispute.made', '2026-12-01 03:13:49.118+00', '01a22f98-220b-72e5-aec2-0f9d365f026d');
INSERT INTO audit."Leaf" VALUES (45, '\x7b2261223a227374657075702e636f6e6669726d6564222c22616374223a2237596c3646785a785554676b4c306f49585a4e663777222c226964223a2230316132326639382d323265662d373533392d393464612d326364646464353630313965222c226d657461223a7b22616374223a226572617365227d2c226f626a223a2273657373696f6e3a3159473861536f577973304a7578734d7a3361336841222c2272223a226f6b222c2273223a2237596c3646785a785554676b4c306f49585a4e663777222c2274223a22323032362d31322d30315430333a31333a34392e3239355a222c2276223a317d', '\x35a769456350b764d648cb70a63935b165c1c95f81ca82044982e4186a03c8c6', 'stepup.confirmed', '2026-12-01 03:13:49.295+00', '01a22f98-22ef-7539-94da-2cdddd56019e');
INSERT INTO audit."Leaf" VALUES (46, '\x7b2261223a22657261737572652e7363686564756c6564222c22616374223a223331655133792d574b57776a48683632565152394477222c226964223a2230316132326639382d323366392d373166652d626139382d343237626631323264313466222c226d657461223a7b22726561736f6e223a2272657175657374222c22756e74696c223a22323032362d31322d3038227d2c226f626a223a22726571756573743a6152545645386e6e763435763941365241336c617277222c2272223a226f6b222c2273223a223331655133792d574b57776a48683632565152394477222c2274223a22323032362d31322d30315430333a31333a34392e3536315a222c2276223a317d', '\x4eb49c14617c5ada378f310f8b81ac39305a3cb8b8e7f32e82cedb38d4dcaac1', 'erasure.scheduled', '2026-12-01 03:13:49.561+00', '01a22f98-23f9-71fe-ba98-427bf122d14f');
INSERT INTO audit."Leaf" VALUES (47, '\x7b2261223a227573652e706175736564222c22616374223a226453346a574c615650497970547947725573392d4b41222c226964223a2230316132326639382d323464622d373661322d393239632d663762633765326462316364222c226d657461223a7b22726561736f6e223a22636c61696d73227d2c226f626a223a22726571756573743a524637675559476e4642475463456979337464636841222c2272223a226f6b222c2273223a226453346a574c615650497970547947725573392d4b41222c2274223a22323032362d31322d30315430333a31333a34392e3830385a222c2276223a317d', '\xe4f6290793b63b095d06abe8d6dcbe6816255f7268b980d8e2d77d42338780ab', 'use.paused', '2026-12-01 03:13:49.808+00', '01a22f98-24db-76a2-929c-f7bc7e2db1cd');
INSERT INTO audit."Leaf" VALUES (48, '\x7b2261223a22657261737572652e63616e63656c6c6564222c22616374223a22747a72624e5254713573566266766f4c7374595a3567222c226964223a2230316132326639382d323538662d373564652d613365312d633765376362373831653339222c226f626a223a22726571756573743a7a4f675a38756f75524b356d526f564d7542695f4277222c2272223a226f6b222c2273223a22747a72624e5254713573566266766f4c7374595a3567222c2274223a22323032362d31322d30315430333a31333a34392e3936375a222c2276223a317d', '\x4a34597e481c2af39e56bd6fa901ee98304f8b898bfd0bf93e372390b613ba92', 'erasure.cancelled', '2026-12-01 03:13:49.967+00', '01a22f98-258f-75de-a3e1-c7e7cb781e39');
INSERT INTO audit."Leaf" VALUES (49, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a2230356b6743535258722d525068725042796177627751222c226964223a2230316132326639382d323633342d373462622d613863302d663338656638396138323464222c226f626a223a226163636f756e743a754d33572d455137724c36464f634d754b5436766767222c2272223a226f6b222c2273223a2230356b6743535258722d525068725042796177627751222c2274223a22323032362d31322d30315430333a31333a35302e3133325a222c2276223a317d', '\xb035f4100f2760877fd4b081242519d6f806e50a32d4b46eaa0ae8c93d8c6304', 'account.registered', '2026-12-01 03:13:50.132+00', '01a22f98-2634-74bb-a8c0-f38ef89a824d');
INSERT INTO audit."Leaf" VALUES (50, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2256686e4e787843734e464259644e655a35336c435441222c226964223a2230316132326639382d323636662d373065312d616535662d323330323965376536653635222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a7a4144577537714d784e466779643964543342644777222c2270223a225275724130665938315a34706b4761446978427839636d5f6568596931594f784c4165674949364b72646f222c2272223a226f6b222c2273223a2256686e4e787843734e464259644e655a35336c435441222c2274223a22323032362d31322d30315430333a31333a35302e3137375a222c2276223a317d', '\xb171d0f166b950eed568a576a317cdfdd25046e1601860a4810fdd8aeb36e834', 'consent.given', '2026-12-01 03:13:50.177+00', '01a22f98-266f-70e1-ae5f-23029e7e6e65');
INSERT INTO audit."Leaf" VALUES (51, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a226f33676e35696947586e554d39514f466e41394c3867222c226964223a2230316132326639382d323637302d373066332d623431642d326538666636326634663038222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a6f6e46744f7a693061614a3973785276413565463041222c2270223a2231355432676d69755a3973703264547352796b36506a37306e5a3861795a4c3962726f6e44704b5f4e2d51222c2272223a226f6b222c2273223a226f33676e35696947586e554d39514f466e41394c3867222c2274223a22323032362d31322d30315430333a31333a35302e3137375a222c2276223a317d', '\x5c2358d915b6ffa2a08e36080a0bd05c62a900fb432ee058a6a08686835b7f2d', 'consent.given', '2026-12-01 03:13:50.177+00', '01a22f98-2670-70f3-b41d-2e8ff62f4f08');
INSERT INTO audit."Leaf" VALUES (52, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2254335148627147784a567a7333694e78424b6a365351222c226964223a2230316132326639382d323637302d373066332d623431642d333235666266666665383264222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a50635666724a366861344b70715342755977547a4f67222c2270223a22367763746b63437a5f65415645526d51427a306f4f506b43704862566832725a6c6a4f323769347850706f222c2272223a226f6b222c2273223a2254335148627147784a567a7333694e78424b6a365351222c2274223a22323032362d31322d30315430333a31333a35302e3137375a222c2276223a317d', '\xf577dbbde0936627cb6d83b7009035a2d524eac6fad57a67144a964d4d0d000a', 'consent.given', '2026-12-01 03:13:50.177+00', '01a22f98-2670-70f3-b41d-325fbfffe82d');
INSERT INTO audit."Leaf" VALUES (53, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a2272544e6c7167676d6142537750435a69344f786b6f41222c226964223a2230316132326639382d323639632d373437382d623336332d303330646435356537313264222c226f626a223a226163636f756e743a6b6872654c796271503757316b4a7774675a65633777222c2272223a226f6b222c2273223a2272544e6c7167676d6142537750435a69344f786b6f41222c2274223a22323032362d31322d30315430333a31333a35302e3233365a222c2276223a317d', '\x7eea6d938400d7e620914062566459469d268d8728b6bfb14d0fcb644b4507b1', 'account.verified', '2026-12-01 03:13:50.236+00', '01a22f98-269c-7478-b363-030dd55e712d');
INSERT INTO audit."Leaf" VALUES (54, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a226f56774c384b7248693650717a455337377569636d41222c226964223a2230316132326639382d323662352d373632332d396435382d366539383932643866313731222c226f626a223a2273657373696f6e3a4a52364d785766383653676a33786c54693631583267222c2272223a226f6b222c2273223a226f56774c384b7248693650717a455337377569636d41222c2274223a22323032362d31322d30315430333a31333a35302e3236315a222c2276223a317d', '\x90856adae9936c8b214213615851ab59a4d07ff1c396de2b80fa87530c15e5a1', 'session.started', '2026-12-01 03:13:50.261+00', '01a22f98-26b5-7623-9d58-6e9892d8f171');
INSERT INTO audit."Leaf" VALUES (55, '\x7b2261223a227265636f72642e636f72726563746564222c22616374223a22794f4350334b46765864754f66735a45674834377667222c226964223a2230316132326639382d323663312d373665312d623165342d613132643534396333663837222c226d657461223a7b22636f6c756d6e73223a5b226e6f7465225d7d2c226f626a223a2270726f66696c653a6863774c793034784957564d4b4d6c5f4a3152374f67222c2272223a226f6b222c2273223a22794f4350334b46765864754f66735a45674834377667222c2274223a22323032362d31322d30315430333a31333a35302e3237335a222c2276223a317d', '\x202556332a68a2d1c5c251d17efd2eef41c91f58c98b6202a8ad2ea7be7a04d1', 'record.corrected', '2026-12-01 03:13:50.273+00', '01a22f98-26c1-76e1-b1e4-a12d549c3f87');
INSERT INTO audit."Leaf" VALUES (56, '\x7b2261223a22737570706c656d656e742e6164646564222c22616374223a2241493062614a37675f30333847696b694c4933366741222c226964223a2230316132326639382d323735652d373534392d626633632d303230313764303539663637222c226d657461223a7b226164646564546f223a22636f6e73656e7473227d2c226f626a223a22737570706c656d656e743a5656597a7830656476527a627a35375347562d534651222c2272223a226f6b222c2273223a2241493062614a37675f30333847696b694c4933366741222c2274223a22323032362d31322d30315430333a31333a35302e3433395a222c2276223a317d', '\xeea605a52fdc7b7c5d9097041a430509370876bf52e64563045db7434e701df7', 'supplement.added', '2026-12-01 03:13:50.439+00', '01a22f98-275e-7549-bf3c-02017d059f67');
INSERT INTO audit."Leaf" VALUES (57, '\x7b2261223a22686f6c642e736574222c22616374223a22464465724448375655326c5f3236516e66686c793767222c226964223a2230316132326639382d323762662d373366372d623061332d393266323931626136313737222c226d657461223a7b2273636f7065223a5b2270726f66696c652e6e6f7465225d7d2c226f626a223a22686f6c643a514d4735724a6e2d38564c7836357a617a79426b5f67222c2270223a223476635576766d54485078357238625851304b6772386c4a4e4d31664569775431777443596d4842746441222c2272223a226f6b222c2273223a22627a51714f512d304161793554416346515373584151222c2274223a22323032362d31322d30315430333a31333a35302e3532385a222c2276223a317d', '\xc149fc27abd44110a63b296da467fc8bbe88537a77fb18244cba78967bc936fc', 'hold.set', '2026-12-01 03:13:50.528+00', '01a22f98-27bf-73f7-b0a3-92f291ba6177');
INSERT INTO audit."Leaf" VALUES (58, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a2268524d61534c335262356f6652614a68395272395a67222c226964223a2230316132326639382d323832622d373235332d613838352d643037613861376630613333222c226f626a223a226163636f756e743a3432527956566865566c33777a735a42674a30493977222c2272223a226f6b222c2273223a2268524d61534c335262356f6652614a68395272395a67222c2274223a22323032362d31322d30315430333a31333a35302e3633365a222c2276223a317d', '\x56bbd8d6eaed18df220ca1811f97a5ec586e54c120ffa0a419b038bbd88bc223', 'account.registered', '2026-12-01 03:13:50.636+00', '01a22f98-282b-7253-a885-d07a8a7f0a33');
INSERT INTO audit."Leaf" VALUES (59, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a226e4c396d56324732746465486c515a4b354651383651222c226964223a2230316132326639382d323835332d373038632d613065342d356266626136663435613339222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a5471474d4d586870663450627348374d626950525951222c2270223a22654a54586d333544625931424b6a50732d3461364e66706f62472d39624f64474c37776e6e7a5767666867222c2272223a226f6b222c2273223a226e4c396d56324732746465486c515a4b354651383651222c2274223a22323032362d31322d30315430333a31333a35302e3636305a222c2276223a317d', '\xb4039449e2d5097bbe0b1775b9bbb8470e9c5c3ab18acae077a3d953b99cb9d0', 'consent.given', '2026-12-01 03:13:50.66+00', '01a22f98-2853-708c-a0e4-5bfba6f45a39');
INSERT INTO audit."Leaf" VALUES (60, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22473452416651486659614e63396f5a6775446a4d5a51222c226964223a2230316132326639382d323835342d373534342d383033312d643061323430323263646434222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a6455487a365a455571567674445639636f6c57484f51222c2270223a22646d6e646e4e462d6b514741666e2d36696c576a7a767739773950536a49537445696f4d4f2d4563573877222c2272223a226f6b222c2273223a22473452416651486659614e63396f5a6775446a4d5a51222c2274223a22323032362d31322d30315430333a31333a35302e3636305a222c2276223a317d', '\x2b74d975de0ac891d8ac355064ad56de1e75d6ea1988592303bea92a815eda39', 'consent.given', '2026-12-01 03:13:50.66+00', '01a22f98-2854-7544-8031-d0a24022cdd4');
INSERT INTO audit."Leaf" VALUES (61, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a224a307253566b614c5639665546555a4f636267464e67222c226964223a2230316132326639382d323835342d373534342d383033312d643738636634363566623461222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a52554a6d3843494a5563374d63635465766566333141222c2270223a226a59596b7a324f7963624656766d2d677778496b6a51654a30384e57315a753250477a437571344d4e3441222c2272223a226f6b222c2273223a224a307253566b614c5639665546555a4f636267464e67222c2274223a22323032362d31322d30315430333a31333a35302e3636305a222c2276223a317d', '\x73a6892cd60622704eb05c65e04c6d446877124b2e0389407b8f5e1df529b9c3', 'consent.given', '2026-12-01 03:13:50.66+00', '01a22f98-2854-7544-8031-d78cf465fb4a');
INSERT INTO audit."Leaf" VALUES (62, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a22465161575a74427579715350307761564a3339504777222c226964223a2230316132326639382d323838322d373461652d396333652d363332343461633734333837222c226f626a223a226163636f756e743a6f7066776a613576674741725f54706c4c36562d6b41222c2272223a226f6b222c2273223a22465161575a74427579715350307761564a3339504777222c2274223a22323032362d31322d30315430333a31333a35302e3732335a222c2276223a317d', '\x48a37e48aacd2353ce6dbf408fb6ae543a09ed5ab877f09e2655ffa0d4fed251', 'account.verified', '2026-12-01 03:13:50.723+00', '01a22f98-2882-74ae-9c3e-63244ac74387');
INSERT INTO audit."Leaf" VALUES (63, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a226f324f3835714c7776584b6d7870703479686d555277222c226964223a2230316132326639382d323863352d373333322d383230622d643763363634303634363535222c226f626a223a2273657373696f6e3a4f484542665575557852724e55575f464b4d38383951222c2272223a226f6b222c2273223a226f324f3835714c7776584b6d7870703479686d555277222c2274223a22323032362d31322d30315430333a31333a35302e3738395a222c2276223a317d', '\x92abf41ccb352dd6be288ffcd0677f8ffba6db5457b1012136f6896ba0748349', 'session.started', '2026-12-01 03:13:50.789+00', '01a22f98-28c5-7332-820b-d7c664064655');
INSERT INTO audit."Leaf" VALUES (64, '\x7b2261223a226f626a656374696f6e2e6d616465222c22616374223a22384c505774516c516a5335516a695733523057594267222c226964223a2230316132326639382d323866622d373039622d396334652d643537663135366131303236222c226d657461223a7b22707572706f7365223a227365637572697479227d2c226f626a223a22726571756573743a34676e41594571665f79692d57704a6f416b36527951222c2272223a226f6b222c2273223a22384c505774516c516a5335516a695733523057594267222c2274223a22323032362d31322d30315430333a31333a35302e3835315a222c2276223a317d', '\x2a203724c329ec321287147eccdc6049b4e54a415888c68457b065f430a06581', 'objection.made', '2026-12-01 03:13:50.851+00', '01a22f98-28fb-709b-9c4e-d57f156a1026');
INSERT INTO audit."Leaf" VALUES (65, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a22413239525234564570504c73757a4f36506a4d797641222c226964223a2230316132326639382d323962622d373634362d396462612d333837326365323633353865222c226f626a223a226163636f756e743a564c756a6a6131636259496a476f525836645f6a4277222c2272223a226f6b222c2273223a22413239525234564570504c73757a4f36506a4d797641222c2274223a22323032362d31322d30315430333a31333a35312e3033355a222c2276223a317d', '\xaa67d5f90693cec3794732418321963a6afc9a38d2de2359468c5bcac4f26c97', 'account.registered', '2026-12-01 03:13:51.035+00', '01a22f98-29bb-7646-9dba-3872ce26358e');
INSERT INTO audit."Leaf" VALUES (66, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a224a70745062444e573641644f617335304e4f2d495241222c226964223a2230316132326639382d326136342d373333392d613966322d653531626566343661613833222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a316f34366472344d6e726e544e563643374b302d6e77222c2270223a2232514b48774c7969783434795850634c51714a6332626f4b616a53674c46546b6952746c4d4653515a4473222c2272223a226f6b222c2273223a224a70745062444e573641644f617335304e4f2d495241222c2274223a22323032362d31322d30315430333a31333a35312e3139315a222c2276223a317d', '\x60b163b9029c687ef3ff9e6380085aeee80b4238db5074cf044733b38881f94a', 'consent.given', '2026-12-01 03:13:51.191+00', '01a22f98-2a64-7339-a9f2-e51bef46aa83');
INSERT INTO audit."Leaf" VALUES (67, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a224a4367574d46515871594254445544594b4970585977222c226964223a2230316132326639382d326136352d373633312d396439612d356538663534396666303532222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a396b62676163486e4962447450656562483165386c67222c2270223a22386949386d476376615770306172495f504a584e7369547579796263754532575a2d777931643958317749222c2272223a226f6b222c2273223a224a4367574d46515871594254445544594b4970585977222c2274223a22323032362d31322d30315430333a31333a35312e3139315a222c2276223a317d', '\x42c892657195244d55d61204f6c76ad178ae9b3e9cc5b5fe705d6ec62d3f08e4', 'consent.given', '2026-12-01 03:13:51.191+00', '01a22f98-2a65-7631-9d9a-5e8f549ff052');
INSERT INTO audit."Leaf" VALUES (68, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a222d326779722d33784561706e4d6958446a476b656b51222c226964223a2230316132326639382d326136352d373633312d396439612d363233623338326330623066222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a7550626a466d7a4259414c3373535f724979796d5567222c2270223a226c5338624755397550515f58346d704b5333686d766c485541356751634b6651417a624f4176763750494d222c2272223a226f6b222c2273223a222d326779722d33784561706e4d6958446a476b656b51222c2274223a22323032362d31322d30315430333a31333a35312e3139315a222c2276223a317d', '\x1c5e7b4200798921dc250d3e9b850214c50e9e4518e82c6a989f0a3a823753da', 'consent.given', '2026-12-01 03:13:51.191+00', '01a22f98-2a65-7631-9d9a-623b382c0b0f');
INSERT INTO audit."Leaf" VALUES (69, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a224d56566e4c6e586e546f6b786b466b664c3775444867222c226964223a2230316132326639382d326161662d373036312d383166622d386564653531353539653763222c226f626a223a226163636f756e743a33394d2d7949733862796b4463567944474246487851222c2272223a226f6b222c2273223a224d56566e4c6e586e546f6b786b466b664c3775444867222c2274223a22323032362d31322d30315430333a31333a35312e3238305a222c2276223a317d', '\xfdbc0b90cafd95ffccc70ecfa2b41940cd95fa00e8971df64f8b6ae9bccabd0f', 'account.verified', '2026-12-01 03:13:51.28+00', '01a22f98-2aaf-7061-81fb-8ede51559e7c');
INSERT INTO audit."Leaf" VALUES (70, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a2255594c58762d6e64736459793768766c3930624a4177222c226964223a2230316132326639382d326166662d373730632d386261662d653933616339653533383031222c226f626a223a2273657373696f6e3a7a5433324a515a585044752d583233504479794f3951222c2272223a226f6b222c2273223a2255594c58762d6e64736459793768766c3930624a4177222c2274223a22323032362d31322d30315430333a31333a35312e3336305a222c2276223a317d', '\x0aa9c1c02d9e560621a8ea7bb8688f2f1768efa640bc7bb7738c8cbf64e47cf3', 'session.started', '2026-12-01 03:13:51.36+00', '01a22f98-2aff-770c-8baf-e93ac9e53801');
INSERT INTO audit."Leaf" VALUES (71, '\x7b2261223a227374657075702e636f6e6669726d6564222c22616374223a2263642d57376234534477466f74546c42774864394b41222c226964223a2230316132326639382d326235362d373430372d386264612d323938343062353763333961222c226d657461223a7b22616374223a22656d61696c227d2c226f626a223a2273657373696f6e3a47576c6b4142364f49486f6e473771764c5265527077222c2272223a226f6b222c2273223a2263642d57376234534477466f74546c42774864394b41222c2274223a22323032362d31322d30315430333a31333a35312e3434365a222c2276223a317d', '\x31655b27f09bde5b3a8e13380eb43a5540a8caed5b2457e90310e79b8a385b0b', 'stepup.confirmed', '2026-12-01 03:13:51.446+00', '01a22f98-2b56-7407-8bda-29840b57c39a');
INSERT INTO audit."Leaf" VALUES (72, '\x7b2261223a22656d61696c2e726571756573746564222c22616374223a224449793476686e6f416145514d736d385355526a6467222c226964223a2230316132326639382d326261642d373136612d626234312d623662633964326131326137222c226f626a223a226163636f756e743a516e576c7a34376d4e4b6c5238316f6f545449374541222c2272223a226f6b222c2273223a224449793476686e6f416145514d736d385355526a6467222c2274223a22323032362d31322d30315430333a31333a35312e3533335a222c2276223a317d', '\x0650a69635661a255993108efef93c2efcbe7410a2159af3b3c068efdae9c782', 'email.requested', '2026-12-01 03:13:51.533+00', '01a22f98-2bad-716a-bb41-b6bc9d2a12a7');
INSERT INTO audit."Leaf" VALUES (73, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a225053584e4a73524437494374497a5359685974717541222c226964223a2230316132326639382d333133652d373761622d613461342d653365353632666436616433222c226f626a223a226163636f756e743a63487a7864516f335f6e4b3949706547625045396641222c2272223a226f6b222c2273223a225053584e4a73524437494374497a5359685974717541222c2274223a22323032362d31322d30315430333a31333a35322e3936385a222c2276223a317d', '\x41b26d5f229dea831037f33de271e708de85c5121f3d431a3580709525540563', 'account.registered', '2026-12-01 03:13:52.968+00', '01a22f98-313e-77ab-a4a4-e3e562fd6ad3');
INSERT INTO audit."Leaf" VALUES (74, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a226c6358366343643370725a5748556341635256756651222c226964223a2230316132326639382d333235382d373334312d393062312d633135393266353565633065222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a634a34484b7758376a45757643494f75457841517867222c2270223a227653782d41474169394976736a323178676459503154616655335565536b68367370335f71493658395063222c2272223a226f6b222c2273223a226c6358366343643370725a5748556341635256756651222c2274223a22323032362d31322d30315430333a31333a35332e3232375a222c2276223a317d', '\xaa7868556275073ee736c1f5efc90acec7811bc4590d2a27a0bd1e268f666149', 'consent.given', '2026-12-01 03:13:53.227+00', '01a22f98-3258-7341-90b1-c1592f55ec0e');
INSERT INTO audit."Leaf" VALUES (75, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a224458486e425f65704b416e494c387277565330513241222c226964223a2230316132326639382d333235392d373161362d383230372d333131346633346633323765222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a58427a4c35696d516b364d446a6671794c7a63756d51222c2270223a225761573177734d6c4d65686143545631566573356b564357355738385653306549445a626f6a4231717145222c2272223a226f6b222c2273223a224458486e425f65704b416e494c387277565330513241222c2274223a22323032362d31322d30315430333a31333a35332e3232375a222c2276223a317d', '\x68461d5c28b1da2051077c8d1b9afc7fb154ee2aaa4d77b68bb6add70708279d', 'consent.given', '2026-12-01 03:13:53.227+00', '01a22f98-3259-71a6-8207-3114f34f327e');
INSERT INTO audit."Leaf" VALUES (76, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22524b39695573355552466e70574a74646c4335685167222c226964223a2230316132326639382d333235392d373161362d383230372d333563633163666331623130222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a546974565355386367797a465f353067526339334677222c2270223a226f672d6c4673495748696f61514762723268504b3557564e48734e305a61554d757a684b4731326437456b222c2272223a226f6b222c2273223a22524b39695573355552466e70574a74646c4335685167222c2274223a22323032362d31322d30315430333a31333a35332e3232375a222c2276223a317d', '\x5f8414fda27a88295eeb5c0e806973773b4a85c9fe3f22b22230277132162b46', 'consent.given', '2026-12-01 03:13:53.227+00', '01a22f98-3259-71a6-8207-35cc1cfc1b10');
INSERT INTO audit."Leaf" VALUES (81, '\x7b2261223a226163636f756e742e7665726966696564222c22616374223a226245563363445f4758454e6d577472626e6636383351222c226964223a2230316132326639382d333461662d373134652d616539372d633530333564653037316238222c226f626a223a226163636f756e743a567264315469694f4256644e6176354b666837726567222c2272223a226f6b222c2273223a226245563363445f4758454e6d577472626e6636383351222c2274223a22323032362d31322d30315430333a31333a35332e3834305a222c2276223a317d', '\x840373a99e49ff0876284c1446753d93444852434f7638b8f64d8e24f1f98569', 'account.verified', '2026-12-01 03:13:53.84+00', '01a22f98-34af-714e-ae97-c5035de071b8');
INSERT INTO audit."Leaf" VALUES (82, '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a224c7a757a4a6c6537552d4c45504b6e427643724c6d41222c226964223a2230316132326639382d333533622d373231652d623633372d656364653239306436393265222c226f626a223a2273657373696f6e3a634d702d6f6f4667555f4a5073454a3677775a6e6c67222c2272223a226f6b222c2273223a224c7a757a4a6c6537552d4c45504b6e427643724c6d41222c2274223a22323032362d31322d30315430333a31333a35332e3938305a222c2276223a317d', '\x52ca89520e4ce8750e7bc925d07d1e4e6c906c888e7c8b05af5b3cb4cf5d3f64', 'session.started', '2026-12-01 03:13:53.98+00', '01a22f98-353b-721e-b637-ecde290d692e');
INSERT INTO audit."Leaf" VALUES (77, '\x7b2261223a226163636f756e742e72656769737465726564222c22616374223a224236437a524973376a336667314d346a39794e425277222c226964223a2230316132326639382d333332622d373562312d383265302d316133383462643466376632222c226f626a223a226163636f756e743a78474e34684d735051597952697848314d7146436651222c2272223a226f6b222c2273223a224236437a524973376a336667314d346a39794e425277222c2274223a22323032362d31322d30315430333a31333a35332e3435315a222c2276223a317d', '\x981b42165bca25f8a4e4dd3ba4a6009581910c410fa12e6b2fb24878e9f81298', 'account.registered', '2026-12-01 03:13:53.451+00', '01a22f98-332b-75b1-82e0-1a384bd4f7f2');
INSERT INTO audit."Leaf" VALUES (78, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a22377235445f497a774b4c4f367a685f527a636f736851222c226964223a2230316132326639382d333337632d373062312d393036662d323965356166343862373639222c226d657461223a7b22707572706f7365223a226163636f756e74222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a526154395368776e6c5965414b39716c336a43515877222c2270223a22423249785749474f4656386e794a316171676964413772516239344859656c684662494e366c5f6442304d222c2272223a226f6b222c2273223a22377235445f497a774b4c4f367a685f527a636f736851222c2274223a22323032362d31322d30315430333a31333a35332e3530305a222c2276223a317d', '\x02721476b87a1d35fcba5a5daa1e28a73c8b90e1d79e82ecf7e6a05841719113', 'consent.given', '2026-12-01 03:13:53.5+00', '01a22f98-337c-70b1-906f-29e5af48b769');
INSERT INTO audit."Leaf" VALUES (79, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a2254544131794a785062585132556441444856306e3141222c226964223a2230316132326639382d333337642d373462342d383934332d343530633238656664623936222c226d657461223a7b22707572706f7365223a226e657773222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a7351697565366e30586c4f623830414c706637596e77222c2270223a224e7862574230514b4841447946464e475a454951624b4f59614d476c6f38314c3765505941467431716141222c2272223a226f6b222c2273223a2254544131794a785062585132556441444856306e3141222c2274223a22323032362d31322d30315430333a31333a35332e3530305a222c2276223a317d', '\x2ea8891d17c9ca28e90c41b65f3bb20ee80cab63939d0383c2077b88e1e5b154', 'consent.given', '2026-12-01 03:13:53.5+00', '01a22f98-337d-74b4-8943-450c28efdb96');
INSERT INTO audit."Leaf" VALUES (80, '\x7b2261223a22636f6e73656e742e676976656e222c22616374223a224c2d6f4276774e39566179575f63476343645f494e41222c226964223a2230316132326639382d333337642d373462342d383934332d343837356434636430623865222c226d657461223a7b22707572706f7365223a2273746174697374696373222c2273757266616365223a227369676e2d7570227d2c226f626a223a22636f6e73656e743a595f72344845417950744a625f47564d3238674d6b41222c2270223a2277506532574e5f726b3152754c6d514f36786d5f4d366b52355679336574394d44306d6346754d4961624d222c2272223a226f6b222c2273223a224c2d6f4276774e39566179575f63476343645f494e41222c2274223a22323032362d31322d30315430333a31333a35332e3530305a222c2276223a317d', '\xc6f58f9d2c870e51973eb79f6bee88903500c8db56ebe864592102246b1b4fa8', 'consent.given', '2026-12-01 03:13:53.5+00', '01a22f98-337d-74b4-8943-4875d4cd0b8e');
INSERT INTO audit."Leaf" VALUES (83, '\x7b2261223a227374657075702e636f6e6669726d6564222c22616374223a224258444c41594c5734625477474145305a5748715f51222c226964223a2230316132326639382d333536362d373466632d626232312d346566343361366339663230222c226d657461223a7b22616374223a226572617365227d2c226f626a223a2273657373696f6e3a6f4668777856533770677735687038643671764a4367222c2272223a226f6b222c2273223a224258444c41594c5734625477474145305a5748715f51222c2274223a22323032362d31322d30315430333a31333a35342e3032335a222c2276223a317d', '\x799f8653e658a18b644738b24ce19fb505c97f2f9c7b89607f86b5ec17392465', 'stepup.confirmed', '2026-12-01 03:13:54.023+00', '01a22f98-3566-74fc-bb21-4ef43a6c9f20');
INSERT INTO audit."Leaf" VALUES (84, '\x7b2261223a226163636f756e742e657261736564222c22616374223a22385f7342493047557459677255317a653176584b5277222c226964223a2230316132326639382d333565332d373136612d393761352d306262373237303265616436222c226d657461223a7b22657261736564223a5b2270726f66696c653a34222c22636f6e73656e74733a33222c2273657373696f6e733a31222c227375626a6563744c6f6f6b75703a31222c226163636f756e743a34222c227375626a6563744b65793a31225d2c226b657074223a5b2261637469766974793a37222c2272657175657374733a31225d2c22726561736f6e223a2272657175657374222c2272657175657374556e74696c223a22323032382d31322d3031227d2c226f626a223a22726571756573743a30316132326639382d333561622d373239302d393935612d353434393463323136356166222c2272223a226f6b222c2273223a22385f7342493047557459677255317a653176584b5277222c2274223a22323032362d31322d30315430333a31333a35342e3530325a222c2276223a317d', '\x28a8bd680c7e4d1ed274c4e6e03bb5f43df54a4c0a8eb10d6e2d528006786440', 'account.erased', '2026-12-01 03:13:54.502+00', '01a22f98-35e3-716a-97a5-0bb72702ead6');
INSERT INTO audit."Leaf" VALUES (85, '\x7b2261223a2273746f72652e616e737765726564222c22616374223a22737973222c226964223a2230316132326639382d333937382d373562382d396463632d383733646637376662393037222c226d657461223a7b22636f756e74223a312c2273746f7265223a226d61696c626f78227d2c226f626a223a22726571756573743a30316132326639382d333561622d373239302d393935612d353434393463323136356166222c2272223a226f6b222c2273223a226c62665a564a5261424f424f476f71336e45345a4167222c2274223a22323032362d31322d30315430333a31333a35352e3036355a222c2276223a317d', '\x9a1eaee662dc7bbd42bfc07a7bf37917fe01678c45093e1cbbe896391b2f4ed0', 'store.answered', '2026-12-01 03:13:55.065+00', '01a22f98-3978-75b8-9dcc-873df77fb907');
INSERT INTO audit."Leaf" VALUES (86, '\x7b2261223a2273746f72652e616e737765726564222c22616374223a22737973222c226964223a2230316132326639382d333963352d373636642d626664662d313862393864643862313130222c226d657461223a7b22636f756e74223a302c2273746f7265223a227061636b61676573227d2c226f626a223a22726571756573743a30316132326639382d333561622d373239302d393935612d353434393463323136356166222c2272223a226f6b222c2273223a226975662d6a5a415255582d4343556835455977744b51222c2274223a22323032362d31322d30315430333a31333a35352e3134315a222c2276223a317d', '\xc6b60448f515cccbf243134f8e80603ff3c24d5e9017289825c1c1d7ef3a2552', 'store.answered', '2026-12-01 03:13:55.141+00', '01a22f98-39c5-766d-bfdf-18b98dd8b110');
INSERT INTO audit."Leaf" VALUES (87, '\x7b2261223a227265636f72642e6578706f72746564222c22616374223a2251703957725955556969657168364f69537435477041222c226964223a2230316132326639382d333964652d373432662d383635662d343932343065316435346464222c226f626a223a2273657373696f6e3a395744664f364f386676676e6c593349323263357741222c2272223a226f6b222c2273223a2251703957725955556969657168364f69537435477041222c2274223a22323032362d31322d30315430333a31333a35352e3136365a222c2276223a317d', '\x2727369c9b773b0f1ade623abb51c5c29dfbf06d0d7c39e9c6c8963e925f4da8', 'record.exported', '2026-12-01 03:13:55.166+00', '01a22f98-39de-742f-865f-49240e1d54dd');


--
-- Data for Name: LogVerification; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: Outbox; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Outbox" VALUES (89, '01a22f98-4540-77cc-b8c6-2b053e621245', '\x7b2261223a2273657373696f6e2e73746172746564222c22616374223a227a5f6e6835653132365a375a334f78316e3537304b67222c226964223a2230316132326639382d343534302d373763632d623863362d326230353365363231323435222c226f626a223a2273657373696f6e3a56446a456b555f3477555f6667752d686b7038355151222c2272223a226f6b222c2273223a227a5f6e6835653132365a375a334f78316e3537304b67222c2274223a22323032362d31322d30315430333a31333a35382e3038305a222c2276223a317d', NULL, NULL, '01a22f98-262b-71b4-9546-04bd273278c9', NULL);


--
-- Data for Name: SignInFailure; Type: TABLE DATA; Schema: audit; Owner: -
--



--
-- Data for Name: Tile; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Tile" VALUES (0, 0, 88, '\xe7613716e8abe324119c5a8dd08d01b55f01ca7411f1bcb5e459d595a9727879a40296e42fc331c49534fe86d373b07a964889d16475e9481f573cdb4dbd072fddb0a81b5c1dc878f40a962bd276435a0b96b3c8cb0429a12ea7195785f9b56f5594bd244b3312b549354ddee5799be0125333f5d362cc17350f9c2147b07ed7432d6fa42de053d5f7acd168d6d644722ee21269282771d88577c4992bee7b4b5991bfebe4c1e3bd5c7cc5fb2a4702912585a323975cae28c4a17bcd3fe6dda9bc824a8dec51b3d210ced1cf4a4cca7aa1bb89d90740d68e20c50fd59d54d3fa1864cb1531264ba869894755d9b13c9d331b2c4b2828e13c8f1f32d01630237d0df57967a66ca957e098d869118af64f18379de789abbac733ad7b6994553afb5399605c100a5d5a62a7af1f72c1b4af9bca44dde9cec5cc35fb6b80cfa9ff2367a7b70be22e7867ebe4be621ace49562040ce6f7812ec5f6d1dfc1306bc053effe9125d9db6fac44ab660ee57548af71cd60c5a0e58d90c1529f5d9532bf309ab72bad7ed11d00481232cd51faebc9645e579994dd9d9fdc113bac984352f5f033d04fd61356677605134b23ef446a33e967707ad8a9a9fbab10b5163680d8a07fcf14811f560d41d1cf123e8a3b4ae665d4d95fde1167ac38619100b9a86c09019087c99e11064b667a404721d039c39fb6e74618223012dc44a8923093244ca47c3143288ba32f4f2596ea905c397bf91f0ee38fda5968d091a68163f42d45a6999fb8953492f81c6693007d7e0087190e138a42ce577c826f2210d5aa3bd1a2df7d35e3e6c41821b93c3107871b871a50084d4b1cb35197ad866e7dda7663900ef6f72f0196a96cb539a205e02a1d81b94881cc054bc9ab9b5b752781e011e8abe0bd14230b4667c2c41fc89ef75b08deb11e2a0b3b2139ef6a878a1808aaae3dc8860e277208dcd9cf84f1c6dc65f620de554303a0c4cd80c332f80d2e9109dfcd91fa6af6ed2d613204ddb93e429c82243f5526ac505a9d22844d9d2be3773d18e6c2c7c4eaa05e78f82b137513a2f12f34b409d15ae22398a27b9aee24ce8f460c2cf98b60d9d2bf2a77bcb530025f6a7b292e966a7ae8e4c3a6ac386fcc4e3be78511c04f96a7694beb9b46f8d47f5284fedc5f1aa5fd5ecf8354936910354027d749e6bad8d282dabecaf7008aedb0e8e43d58d37be9aca474e1b96957a45c33d04798687f3b194b3d799b01be2484f22e77acefa6349c24e73bdb228c03e45241068c226094a0a81703ad109fc3aa41d9ac2e707ab8eb782ca9506ad5b31ab260b7e5754afdc42a2db5f94ea3d0168fe699f9518c89b5d5af63cf779c94621fa8117d02102321230380cd6ada90ad2ff25116b4b2b99f88732d7b89580579a773690e7d3e03bf13c293d2477fafa69b33845d344b1dbef203a3235b51ee903878b2ffe09af593e3d646df4d910394cc19b233abfc438a1e7849a69830546cb3272d5454b3e549125a3f677c19c735e44219128601479726a7fd4fd70fb227f7f13329247362e1fa7cd96a7627e996c5fbe8a761d414cc84dfd798b2e8037ece565f655a2e6c83d9638ffdf8329533d0279b62c21dc97cccd39c3a975f211333c8d2f66b2a966e443782e5e3b43e6153e71dcb398d5388ad1683b69cf1ff7df107a8301ae60c338ce89aa832bc49871522545cfea8fe551d6e51973cd7a181e2e5b43b0479ef5739f2bcad81e466cd2328c04d580b926f46d604daa81ffe3b1c6ffb51324d5e1f6ef498829e1c63212cf5bfc94c9fcb0cf27386458d1e323793c4b3bdf5fe86cda71c67abd9bfa225227e44f5942054d6ef6474066c8b10d0b96117c4007a02525720680723a9ad3ca945c98864a5d11fcadafd3a9d101a957199e3200865c586cf738ad863f48ba3f72b2048e1ae3f97b6ac75497e04f5fe7a465387f32614af0954d4c9f46603b19f04776ff653080b9a21f146a5c51b8eb781fd19c2cf1145254139a3227f77ac7ceac76f890de8b237d3acadf35a769456350b764d648cb70a63935b165c1c95f81ca82044982e4186a03c8c64eb49c14617c5ada378f310f8b81ac39305a3cb8b8e7f32e82cedb38d4dcaac1e4f6290793b63b095d06abe8d6dcbe6816255f7268b980d8e2d77d42338780ab4a34597e481c2af39e56bd6fa901ee98304f8b898bfd0bf93e372390b613ba92b035f4100f2760877fd4b081242519d6f806e50a32d4b46eaa0ae8c93d8c6304b171d0f166b950eed568a576a317cdfdd25046e1601860a4810fdd8aeb36e8345c2358d915b6ffa2a08e36080a0bd05c62a900fb432ee058a6a08686835b7f2df577dbbde0936627cb6d83b7009035a2d524eac6fad57a67144a964d4d0d000a7eea6d938400d7e620914062566459469d268d8728b6bfb14d0fcb644b4507b190856adae9936c8b214213615851ab59a4d07ff1c396de2b80fa87530c15e5a1202556332a68a2d1c5c251d17efd2eef41c91f58c98b6202a8ad2ea7be7a04d1eea605a52fdc7b7c5d9097041a430509370876bf52e64563045db7434e701df7c149fc27abd44110a63b296da467fc8bbe88537a77fb18244cba78967bc936fc56bbd8d6eaed18df220ca1811f97a5ec586e54c120ffa0a419b038bbd88bc223b4039449e2d5097bbe0b1775b9bbb8470e9c5c3ab18acae077a3d953b99cb9d02b74d975de0ac891d8ac355064ad56de1e75d6ea1988592303bea92a815eda3973a6892cd60622704eb05c65e04c6d446877124b2e0389407b8f5e1df529b9c348a37e48aacd2353ce6dbf408fb6ae543a09ed5ab877f09e2655ffa0d4fed25192abf41ccb352dd6be288ffcd0677f8ffba6db5457b1012136f6896ba07483492a203724c329ec321287147eccdc6049b4e54a415888c68457b065f430a06581aa67d5f90693cec3794732418321963a6afc9a38d2de2359468c5bcac4f26c9760b163b9029c687ef3ff9e6380085aeee80b4238db5074cf044733b38881f94a42c892657195244d55d61204f6c76ad178ae9b3e9cc5b5fe705d6ec62d3f08e41c5e7b4200798921dc250d3e9b850214c50e9e4518e82c6a989f0a3a823753dafdbc0b90cafd95ffccc70ecfa2b41940cd95fa00e8971df64f8b6ae9bccabd0f0aa9c1c02d9e560621a8ea7bb8688f2f1768efa640bc7bb7738c8cbf64e47cf331655b27f09bde5b3a8e13380eb43a5540a8caed5b2457e90310e79b8a385b0b0650a69635661a255993108efef93c2efcbe7410a2159af3b3c068efdae9c78241b26d5f229dea831037f33de271e708de85c5121f3d431a3580709525540563aa7868556275073ee736c1f5efc90acec7811bc4590d2a27a0bd1e268f66614968461d5c28b1da2051077c8d1b9afc7fb154ee2aaa4d77b68bb6add70708279d5f8414fda27a88295eeb5c0e806973773b4a85c9fe3f22b22230277132162b46981b42165bca25f8a4e4dd3ba4a6009581910c410fa12e6b2fb24878e9f8129802721476b87a1d35fcba5a5daa1e28a73c8b90e1d79e82ecf7e6a058417191132ea8891d17c9ca28e90c41b65f3bb20ee80cab63939d0383c2077b88e1e5b154c6f58f9d2c870e51973eb79f6bee88903500c8db56ebe864592102246b1b4fa8840373a99e49ff0876284c1446753d93444852434f7638b8f64d8e24f1f9856952ca89520e4ce8750e7bc925d07d1e4e6c906c888e7c8b05af5b3cb4cf5d3f64799f8653e658a18b644738b24ce19fb505c97f2f9c7b89607f86b5ec1739246528a8bd680c7e4d1ed274c4e6e03bb5f43df54a4c0a8eb10d6e2d5280067864409a1eaee662dc7bbd42bfc07a7bf37917fe01678c45093e1cbbe896391b2f4ed0c6b60448f515cccbf243134f8e80603ff3c24d5e9017289825c1c1d7ef3a25522727369c9b773b0f1ade623abb51c5c29dfbf06d0d7c39e9c6c8963e925f4da8');


--
-- Data for Name: Tree; Type: TABLE DATA; Schema: audit; Owner: -
--

INSERT INTO audit."Tree" VALUES (1, 'localhost:3000/audit', 88, '\x84a2ca88d908e087f81b8495ed7585bc14110a6ac605e87b0b34f1fe41fb7a9e', '\x8bbc887d2598db335ffbcf7367e57f05ca87e37151390a630828551c5421792ba0a1833424af68839fac12a0527f3e99099eec3712932035b1674d263fc0fabef4bfcac241509c6508d077e13950ddd0fd4f4cd2c74528bf472b79cd41229c76', 0, NULL);


--
-- Data for Name: ConsentEvent; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."ConsentEvent" VALUES ('01a22f98-0e63-7761-9a84-606532310023', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.035+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-0e63-7761-9a84-64119c675ca2', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.035+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-0e63-7761-9a84-6b7d806d17f5', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.035+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-113d-72c8-ba2c-54ab55ae63ab', '01a22f98-10fb-7389-8269-c01431dac6a3', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.765+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-113d-72c8-ba2c-5a4043814e3f', '01a22f98-10fb-7389-8269-c01431dac6a3', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.765+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-113d-72c8-ba2c-5c6b32de24d0', '01a22f98-10fb-7389-8269-c01431dac6a3', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:44.765+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-12e9-7463-8977-549f54994518', '01a22f98-129d-719f-8bd2-aca68c855cdc', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.193+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-12e9-7463-8977-5aa3de094342', '01a22f98-129d-719f-8bd2-aca68c855cdc', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.193+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-12e9-7463-8977-5c881d1a596c', '01a22f98-129d-719f-8bd2-aca68c855cdc', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.193+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-14a4-7369-9b8a-0244411cf801', '01a22f98-1464-71e3-b0dc-e84910678481', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.636+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-14a4-7369-9b8a-05e8208a292e', '01a22f98-1464-71e3-b0dc-e84910678481', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.636+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-14a4-7369-9b8a-0b2ab9c91afa', '01a22f98-1464-71e3-b0dc-e84910678481', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:45.636+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-1663-77b4-974a-50fecbefcc93', '01a22f98-161f-709c-953f-0fa5b1f41759', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:46.083+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-1663-77b4-974a-56f268a0d8a9', '01a22f98-161f-709c-953f-0fa5b1f41759', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:46.083+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-1663-77b4-974a-5bbe8486ed94', '01a22f98-161f-709c-953f-0fa5b1f41759', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:46.083+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-21c1-7793-81b6-71afae4e73f6', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', 'news', 'withdrawn', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'choices', 'switch', '2026-12-01 03:13:48.993+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2661-7152-81c3-257fdf0cdb9f', '01a22f98-262b-71b4-9546-04bd273278c9', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.177+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2661-7152-81c3-29d85a8caf25', '01a22f98-262b-71b4-9546-04bd273278c9', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.177+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2661-7152-81c3-2e34601aaec0', '01a22f98-262b-71b4-9546-04bd273278c9', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.177+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2844-707e-bcd4-ce5cd849296d', '01a22f98-280b-73c8-b332-344c809a7aae', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.66+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2844-707e-bcd4-d1da4dcd88c8', '01a22f98-280b-73c8-b332-344c809a7aae', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.66+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2844-707e-bcd4-d7000da0809d', '01a22f98-280b-73c8-b332-344c809a7aae', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:50.66+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2a57-7710-ae32-b823dd569755', '01a22f98-2991-7477-ad76-2c4776172324', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:51.191+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2a57-7710-ae32-bf0eb745f310', '01a22f98-2991-7477-ad76-2c4776172324', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:51.191+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-2a57-7710-ae32-c0aed1f96214', '01a22f98-2991-7477-ad76-2c4776172324', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:51.191+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-324b-764f-b90e-fd36f66d7cbe', '01a22f98-30dd-739f-8262-3f15473b6cb9', 'account', 'given', '\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:53.227+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-324b-764f-b90f-0337d5123297', '01a22f98-30dd-739f-8262-3f15473b6cb9', 'news', 'given', '\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:53.227+00');
INSERT INTO public."ConsentEvent" VALUES ('01a22f98-324b-764f-b90f-06e8483b8c63', '01a22f98-30dd-739f-8262-3f15473b6cb9', 'statistics', 'given', '\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', '\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'en', 'sign-up', 'checkbox', '2026-12-01 03:13:53.227+00');


--
-- Data for Name: KeyCheck; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."KeyCheck" VALUES ('ROOT_KEYS', 'test-1', '\x07d60998ef896ecc5a390a7a1151646db812f4f9bbd4ef68572c46e0f53ed4cf', '2026-12-01 03:13:39.245+00');
INSERT INTO public."KeyCheck" VALUES ('INDEX_KEY', '1', '\x2ec981a2afd05e1137c7feb3f9d081ddb0b4f43be84eca149eb8ebc196d7044d', '2026-12-01 03:13:39.245+00');
INSERT INTO public."KeyCheck" VALUES ('LOG_KEY', '1', '\xdf9b43056c24793b4df7908250916495a60a28d5e574cb7ec0549d916d73c1aa', '2026-12-01 03:13:39.245+00');
INSERT INTO public."KeyCheck" VALUES ('APP_SECRET', '1', '\xc527ccb7f00514446d194bbdbfd4939a5550b5a765ee0d20c1057229c74d938b', '2026-12-01 03:13:39.245+00');


--
-- Data for Name: LedgerHead; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LedgerHead" VALUES (1, 20, '\x61ed56de3dd950b69b9e935f117dd131a7618108960f66fa320221d1bf5734d2');


--
-- Data for Name: LegalHold; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."LegalHold" VALUES ('01a22f98-279c-7538-a88d-fc9a44018715', '01a22f98-262b-71b4-9546-04bd273278c9', '{profile.note}', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4ba1f91c93d6736b57d92b0d30e356d617ff4cc87d2a3a4165bacd693e0db1cfba585ab8', '2026-12-01 03:13:50.492+00');


--
-- Data for Name: Package; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: PrivacyRequest; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-1d2c-76d0-8107-5ced09ecfb6e', 'RF-3S9R-PLL6-9C76', 'erasure', 'completed_with_outstanding', '2026-12-01 03:13:47.82+00', NULL, '01a22f98-1d3c-7404-9719-fcd96f1dc54f', NULL, 'account', '2027-01-01 23:59:59.999+00', '{"keep": [{"kind": "activity", "unit": "entries", "count": 7, "model": "Outbox", "until": null, "because": "log", "columns": null}, {"kind": "requests", "unit": "entries", "count": 1, "model": "PrivacyRequest", "until": "2028-12-01", "because": "request", "columns": null}, {"kind": "activity", "unit": "entries", "count": 0, "model": "EntryOfSubject", "until": null, "because": "log", "columns": null}], "erase": [{"kind": "profile", "unit": "details", "count": 4, "model": "Profile", "columns": ["nameSealed", "emailSealed", "createdAt", "updatedAt"]}, {"kind": "supplements", "unit": "entries", "count": 0, "model": "Supplement", "columns": null}, {"kind": "packages", "unit": "entries", "count": 0, "model": "Package", "columns": null}, {"kind": "consents", "unit": "entries", "count": 3, "model": "ConsentEvent", "columns": null}, {"kind": "confirmations", "unit": "entries", "count": 0, "model": "StepUp", "columns": null}, {"kind": "sessions", "unit": "entries", "count": 1, "model": "Session", "columns": null}, {"kind": "links", "unit": "entries", "count": 0, "model": "VerificationToken", "columns": null}, {"kind": "emailChanges", "unit": "entries", "count": 0, "model": "EmailChange", "columns": null}, {"kind": "queuedMails", "unit": "entries", "count": 0, "model": "QueuedMail", "columns": null}, {"kind": "failedSignIns", "unit": "entries", "count": 0, "model": "SignInFailure", "columns": null}, {"kind": "detail", "unit": "entries", "count": 0, "model": "Detail", "columns": null}, {"kind": "subjectLookup", "unit": "entries", "count": 1, "model": "SubjectLookup", "columns": null}, {"kind": "account", "unit": "details", "count": 4, "model": "User", "columns": ["id", "createdAt", "verifiedAt", "activeAt"]}, {"kind": "subjectKey", "unit": "entries", "count": 1, "model": "SubjectKey", "columns": null}], "scope": "account", "format": "rightful-plan/1", "stores": ["mailbox", "mail", "packages"], "backupsUntil": "2026-12-31"}', NULL, 'gdpr', '2026-12-01 03:13:47.808+00', NULL, NULL, NULL, 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-220b-72e5-aec2-0bfa248ef6e7', 'RF-2VPN-PHAL-D4A7', 'dispute', 'in_progress', '2026-12-01 03:13:49.067+00', NULL, '01a22f98-220b-72e5-aec2-0f9d365f026d', 'profile.name', 'account', '2027-01-01 23:59:59.999+00', NULL, NULL, 'gdpr', NULL, '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', NULL, NULL, 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-23e9-75ec-9395-67a97044a488', 'RF-XXJX-RGR2-C9U8', 'erasure', 'scheduled', '2026-12-01 03:13:49.545+00', NULL, '01a22f98-23f9-71fe-ba98-427bf122d14f', NULL, 'account', '2027-01-01 23:59:59.999+00', '{"keep": [{"kind": "activity", "unit": "entries", "count": 7, "model": "Outbox", "until": null, "because": "log", "columns": null}, {"kind": "requests", "unit": "entries", "count": 0, "model": "PrivacyRequest", "until": "2028-12-08", "because": "request", "columns": null}, {"kind": "activity", "unit": "entries", "count": 0, "model": "EntryOfSubject", "until": null, "because": "log", "columns": null}], "erase": [{"kind": "profile", "unit": "details", "count": 4, "model": "Profile", "columns": ["nameSealed", "emailSealed", "createdAt", "updatedAt"]}, {"kind": "supplements", "unit": "entries", "count": 0, "model": "Supplement", "columns": null}, {"kind": "packages", "unit": "entries", "count": 0, "model": "Package", "columns": null}, {"kind": "consents", "unit": "entries", "count": 3, "model": "ConsentEvent", "columns": null}, {"kind": "confirmations", "unit": "entries", "count": 0, "model": "StepUp", "columns": null}, {"kind": "sessions", "unit": "entries", "count": 1, "model": "Session", "columns": null}, {"kind": "links", "unit": "entries", "count": 0, "model": "VerificationToken", "columns": null}, {"kind": "emailChanges", "unit": "entries", "count": 0, "model": "EmailChange", "columns": null}, {"kind": "queuedMails", "unit": "entries", "count": 0, "model": "QueuedMail", "columns": null}, {"kind": "failedSignIns", "unit": "entries", "count": 0, "model": "SignInFailure", "columns": null}, {"kind": "detail", "unit": "entries", "count": 0, "model": "Detail", "columns": null}, {"kind": "subjectLookup", "unit": "entries", "count": 1, "model": "SubjectLookup", "columns": null}, {"kind": "account", "unit": "details", "count": 5, "model": "User", "columns": ["id", "createdAt", "verifiedAt", "activeAt", "lockedAt"]}, {"kind": "subjectKey", "unit": "entries", "count": 1, "model": "SubjectKey", "columns": null}], "scope": "account", "format": "rightful-plan/1", "stores": ["mailbox", "mail", "packages"], "backupsUntil": "2027-01-07"}', 'request', 'gdpr', '2026-12-08 03:13:49.337+00', '01a22f98-10fb-7389-8269-c01431dac6a3', NULL, NULL, 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-24db-76a2-929c-f20fb6ac5449', 'RF-4BNT-44Q4-PQ8S', 'restriction', 'in_force', '2026-12-01 03:13:49.787+00', NULL, '01a22f98-24db-76a2-929c-f7bc7e2db1cd', NULL, 'account', '2027-01-01 23:59:59.999+00', NULL, 'claims', 'gdpr', NULL, '01a22f98-129d-719f-8bd2-aca68c855cdc', NULL, NULL, 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-1aec-7306-b80e-39932091c70e', 'RF-RKFN-ZWNM-6YBR', 'erasure', 'cancelled', '2026-12-01 03:13:47.244+00', '2026-12-01 03:13:49.931+00', '01a22f98-1b09-765b-b9d8-dc25403c347d', NULL, 'account', '2027-01-01 23:59:59.999+00', '{"keep": [{"kind": "activity", "unit": "entries", "count": 7, "model": "Outbox", "until": null, "because": "log", "columns": null}, {"kind": "requests", "unit": "entries", "count": 0, "model": "PrivacyRequest", "until": "2028-12-08", "because": "request", "columns": null}, {"kind": "activity", "unit": "entries", "count": 0, "model": "EntryOfSubject", "until": null, "because": "log", "columns": null}], "erase": [{"kind": "profile", "unit": "details", "count": 4, "model": "Profile", "columns": ["nameSealed", "emailSealed", "createdAt", "updatedAt"]}, {"kind": "supplements", "unit": "entries", "count": 0, "model": "Supplement", "columns": null}, {"kind": "packages", "unit": "entries", "count": 0, "model": "Package", "columns": null}, {"kind": "consents", "unit": "entries", "count": 3, "model": "ConsentEvent", "columns": null}, {"kind": "confirmations", "unit": "entries", "count": 0, "model": "StepUp", "columns": null}, {"kind": "sessions", "unit": "entries", "count": 1, "model": "Session", "columns": null}, {"kind": "links", "unit": "entries", "count": 0, "model": "VerificationToken", "columns": null}, {"kind": "emailChanges", "unit": "entries", "count": 0, "model": "EmailChange", "columns": null}, {"kind": "queuedMails", "unit": "entries", "count": 0, "model": "QueuedMail", "columns": null}, {"kind": "failedSignIns", "unit": "entries", "count": 0, "model": "SignInFailure", "columns": null}, {"kind": "detail", "unit": "entries", "count": 0, "model": "Detail", "columns": null}, {"kind": "subjectLookup", "unit": "entries", "count": 1, "model": "SubjectLookup", "columns": null}, {"kind": "account", "unit": "details", "count": 5, "model": "User", "columns": ["id", "createdAt", "verifiedAt", "activeAt", "lockedAt"]}, {"kind": "subjectKey", "unit": "entries", "count": 1, "model": "SubjectKey", "columns": null}], "scope": "account", "format": "rightful-plan/1", "stores": ["mailbox", "mail", "packages"], "backupsUntil": "2027-01-07"}', 'request', 'gdpr', '2026-12-08 03:13:46.88+00', '01a22f98-1464-71e3-b0dc-e84910678481', NULL, NULL, 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-28fb-709b-9c4e-d254f485f697', 'RF-4ZT5-KK4C-2FZ3', 'objection', 'in_progress', '2026-12-01 03:13:50.843+00', NULL, '01a22f98-28fb-709b-9c4e-d57f156a1026', 'security', 'account', '2027-01-01 23:59:59.999+00', NULL, NULL, 'gdpr', NULL, '01a22f98-280b-73c8-b332-344c809a7aae', NULL, '\xe1013e7dd5503b69960dcd95f2bc75e6f7c59c1b19fa36bad2087a488ed1c8f3319cc2e31b875c679b4598e3daa67022170a9576ca9304fedbdc279b2695393150', 0);
INSERT INTO public."PrivacyRequest" VALUES ('01a22f98-35ab-7290-995a-54494c2165af', 'RF-5G7N-SRPL-2PGH', 'erasure', 'completed_with_outstanding', '2026-12-01 03:13:54.091+00', NULL, '01a22f98-35e3-716a-97a5-0bb72702ead6', NULL, 'account', '2027-01-01 23:59:59.999+00', '{"keep": [{"kind": "activity", "unit": "entries", "count": 7, "model": "Outbox", "until": null, "because": "log", "columns": null}, {"kind": "requests", "unit": "entries", "count": 1, "model": "PrivacyRequest", "until": "2028-12-01", "because": "request", "columns": null}, {"kind": "activity", "unit": "entries", "count": 0, "model": "EntryOfSubject", "until": null, "because": "log", "columns": null}], "erase": [{"kind": "profile", "unit": "details", "count": 4, "model": "Profile", "columns": ["nameSealed", "emailSealed", "createdAt", "updatedAt"]}, {"kind": "supplements", "unit": "entries", "count": 0, "model": "Supplement", "columns": null}, {"kind": "packages", "unit": "entries", "count": 0, "model": "Package", "columns": null}, {"kind": "consents", "unit": "entries", "count": 3, "model": "ConsentEvent", "columns": null}, {"kind": "confirmations", "unit": "entries", "count": 0, "model": "StepUp", "columns": null}, {"kind": "sessions", "unit": "entries", "count": 1, "model": "Session", "columns": null}, {"kind": "links", "unit": "entries", "count": 0, "model": "VerificationToken", "columns": null}, {"kind": "emailChanges", "unit": "entries", "count": 0, "model": "EmailChange", "columns": null}, {"kind": "queuedMails", "unit": "entries", "count": 0, "model": "QueuedMail", "columns": null}, {"kind": "failedSignIns", "unit": "entries", "count": 0, "model": "SignInFailure", "columns": null}, {"kind": "detail", "unit": "entries", "count": 0, "model": "Detail", "columns": null}, {"kind": "subjectLookup", "unit": "entries", "count": 1, "model": "SubjectLookup", "columns": null}, {"kind": "account", "unit": "details", "count": 4, "model": "User", "columns": ["id", "createdAt", "verifiedAt", "activeAt"]}, {"kind": "subjectKey", "unit": "entries", "count": 1, "model": "SubjectKey", "columns": null}], "scope": "account", "format": "rightful-plan/1", "stores": ["mailbox", "mail", "packages"], "backupsUntil": "2026-12-31"}', NULL, 'gdpr', '2026-12-01 03:13:54.063+00', NULL, NULL, NULL, 0);


--
-- Data for Name: Profile; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Profile" VALUES ('01a22f98-0e31-73d2-a1d6-84f4a04e95a6', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '\xe1018dbed0791427ca188fe39fc9c1a0ac42f750a24ae1b2467c9423c6f3e307079a39b4caa6cd6b487d1de6a92501d56983d5540582733d3904', '\xe1018dbed0791427ca188fe39fc9c1a0ac42120904228a8b2245a7d2ec84354e8b404ea6130aa4c1baaf1c53833870093062d81d2d946f79f086614dce18790a65687b2be4ebdee6d2e3316e66', NULL, NULL, NULL, NULL, '2026-12-01 03:13:43.985+00', '2026-12-01 03:13:43.985+00');
INSERT INTO public."Profile" VALUES ('01a22f98-10fb-7389-8269-c5348d75fbc3', '01a22f98-10fb-7389-8269-c01431dac6a3', '\xe101d01bf8bc4cdf0188b814970ae22069af3eb073ce69f7221c26997f8c989128875d07e4e4d11534a25fa5b093f0fcb7e201890784f6707907', '\xe101d01bf8bc4cdf0188b814970ae22069afb7b4c57e232711817a06298a606a3d0325ef730d2222e2d574eb102a8388120300f0e93e40bb7b073e338c6237064b72bd6022cbe140587e8ccfa0', NULL, NULL, NULL, NULL, '2026-12-01 03:13:44.699+00', '2026-12-01 03:13:44.699+00');
INSERT INTO public."Profile" VALUES ('01a22f98-129d-719f-8bd2-b2973f6d84b8', '01a22f98-129d-719f-8bd2-aca68c855cdc', '\xe101a26fcbf67780776bca1f5dacc0a71b8830d9e22e2572c82f63b7fbd19ff4f86f8d12fd134172aa1b98dbe7cd872b739d78cf151b0101ec5c', '\xe101a26fcbf67780776bca1f5dacc0a71b8833ca4df0da9c369c2d0fb3ae206868e9e6643279676a382a9445acc4a48affc6670bb48cbfa9c3a40bb7e85a0d7b599f43cd413c6427197f5a34b0', NULL, NULL, NULL, NULL, '2026-12-01 03:13:45.117+00', '2026-12-01 03:13:45.117+00');
INSERT INTO public."Profile" VALUES ('01a22f98-1464-71e3-b0dc-ed496d1177b6', '01a22f98-1464-71e3-b0dc-e84910678481', '\xe1012bcda73ae11bbaeb4b7cb9e60f7a4bd3bd0f5423b9537aefca08378f2f155236e1180785f390e6c9ba4a7633bfad92eb719ab9443d225d6c', '\xe1012bcda73ae11bbaeb4b7cb9e60f7a4bd34627742a2d9c5b14ea5cd1c3714cee5b090e15033f508eea98cf94332a6608b09475a8e104277492aec30b031bbfda6cf1522cc2f9c13eb07bc846', NULL, NULL, NULL, NULL, '2026-12-01 03:13:45.572+00', '2026-12-01 03:13:45.572+00');
INSERT INTO public."Profile" VALUES ('01a22f98-161f-709c-953f-12b37b90cc3d', '01a22f98-161f-709c-953f-0fa5b1f41759', '\xe101d69693f69e582bc14d67dfac2224744c187cd9864ffb5a53dacebf4bdacc12d8e22470e2fa392deaff52e82554904e7368bc4345857ba7b6', '\xe101d69693f69e582bc14d67dfac2224744c1b0e5e43415779337eaea0107e917e0a985b4957f1abab77c771d91ea81f41098a672382a5b9b0f3d2255194214b6ee002b5e5b5b72c2ccb7127c4', NULL, NULL, NULL, NULL, '2026-12-01 03:13:46.015+00', '2026-12-01 03:13:46.015+00');
INSERT INTO public."Profile" VALUES ('01a22f98-262b-71b4-9546-08c776f831ac', '01a22f98-262b-71b4-9546-04bd273278c9', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b2fb9a43ab2e396d256c903970fe2c0bfed9824e308c491f8a97899f7dd7f2cf0889db958ca476872', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b5f3ec0693648c5a34329cf2c165126c12f7c0d29a4da2828351ebabf6fc23a49a4d3e6986dccb8bf51c730be4665c76ee4c9280f7b8e3905697f08', NULL, NULL, NULL, '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b6243c5858a19f93a9bd0a752fcb7c951f49234d64e08b4e7b094df16404f70ece52b5a61715c845f40e7d4f20da7336177f40315f8c993f5f42203', '2026-12-01 03:13:50.123+00', '2026-12-01 03:13:50.271+00');
INSERT INTO public."Profile" VALUES ('01a22f98-280b-73c8-b332-391026880df7', '01a22f98-280b-73c8-b332-344c809a7aae', '\xe1013e7dd5503b69960dcd95f2bc75e6f7c51ea76166deccaa52bb94b249fa0521810a2824463d90d0947bb75fc1aa60dfa24aefb7478367cafb', '\xe1013e7dd5503b69960dcd95f2bc75e6f7c525b06028624c66ef47039aaa68cc32c2073a52f2ab12c4f44751cbe407950706c34b32032b083a65d6d3bf5f589ae34de109377797b4950e1ed94a', NULL, NULL, NULL, NULL, '2026-12-01 03:13:50.603+00', '2026-12-01 03:13:50.603+00');
INSERT INTO public."Profile" VALUES ('01a22f98-2991-7477-ad76-32f412cbc8e0', '01a22f98-2991-7477-ad76-2c4776172324', '\xe101293b37f6d2a0e0a128262312dbf1c6cbeb25e28d379077d62fc427ce3dbdb56a7e84953513fde074e514cf9ae450f23e1927a1b4a57097ba', '\xe101293b37f6d2a0e0a128262312dbf1c6cb0c0ea7817c89baf0f19893a4a6cdd325eff668995392d26847fdb6bf61481272839591c57ced668ffba648b19f0cce9ec32900e87b2244865e6f55', NULL, NULL, NULL, NULL, '2026-12-01 03:13:50.993+00', '2026-12-01 03:13:50.993+00');
INSERT INTO public."Profile" VALUES ('01a22f98-30dd-739f-8262-4389f0cd61d8', '01a22f98-30dd-739f-8262-3f15473b6cb9', '\xe101d5b482ccbc4291df4982621bb91fe6de83f1248d55400badd3f4e1d211afb89410f8f10ed81925bc7d56fba60ff7a2653f17e623be52c073', '\xe101d5b482ccbc4291df4982621bb91fe6de3b38b48a7181f81b57b3e60060bee97fe4bc50fe08dd15b5f22122b065b6616e2ca670e8a9a9eda2d3c6e157a5d194d837d38b8902c8f609aab80d', NULL, NULL, NULL, NULL, '2026-12-01 03:13:52.861+00', '2026-12-01 03:13:52.861+00');


--
-- Data for Name: QueuedMail; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."QueuedMail" VALUES ('01a22f98-1b63-71f7-97bc-1d3f5a30c336', '01a22f98-1464-71e3-b0dc-e84910678481', NULL, '\xe101d8dad81fe46b2249469801b258fab84e9aaa022cf57788673598e5a2f333e1f58799058f261988737159a2ce839a659993e9b4360f4e0689548361fab085d28ce641169c16249b69cfb90a59b4b3ca5eb607a268c0bb1ccf7d371921c30a3604e4eed937c8e8a6cf4a1576917e4d1f86f11469c9a7b18b296bfb7691a01cb56e6a0b8573b4f528fdb0bdb524f3964cbab17341f3852ef3c04026d01a213e121158e448149f8105c9e6827211a9afc61bb176f99bd5c0c79daa914b7c955d9d1722e7960aedd0635b4636cc35302d549c194cecdc5e31239f7cd47b29a899dbf8337e7d0a110212b4a9deb220d4a7b39348a39106cb321b8fc4e377a30e026da65a2dda2fc6fbf89b4aac978b47555d9bd5cfe9f12aeff3655fcd9e34d9b5a1b0b5f01986037258b1f1d60c2df1e28d7c3a0ce0a17062b8f5e0b310f3ea999df398ab7c37cad3fb82e7eb9b99b411654bdb54f253b06cf16d35d896df9d63ea3a033b949ac1b986b9c5f6140cd510739f10e403d922ab25ff458933a64bad20a193ddcbb6639de5b7926275a07ae158c415d99f2e759ba1f471381effddb3a5420a5ef0ed3338e2b02524c91d94e90ee65a3ce9a40ef8d4632f042d34a6dc72db1c1973acbee37c5e8dab3d2b7563736037849aab9722f3d740ef50eea5692f0b1f13f06dabe78043efba1e061822506fb2eab5de551350d2d06037fbe1f72957c483613bd7ad6abb04c62f2b1ce3f2d0578a8868a19aa7c4b84f52626e61b8ba', '2026-12-01 03:13:47.364+00', '2026-12-04 03:13:47.364+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-1f77-7113-83b6-f72496fbfc42', NULL, NULL, '\xe10173dbe49686f6d21a843b30f6a059be19fe4e6a46fca5a68ffc78f35782df87d4f23ff7574e5b9b4c282c1c0c839b4081026a93f258f0e50c076c9dff6ef6bdf31d21e12eea88445ae200cb981c0f0d44874ae7d94b0a59172782c55f920d2e8e4eb3e08f5d69c9b48bfee1e098a8e9e57e610f7b11dea203e2a78b68c5879db4595ba1064ff2d2682e56644bdfafbf4ff90cd1e737c81349bcbfc6c9f91ebc123cdbb5f12535c156bc66f78bb3d71834061d6b0d50189ed3f60be98257ca2a9396ef73947791e5e6af5a0094dbe1dd734a0bea4f317268cfd258977db8819e391e4de8a1ede3ad3beacad14d73f5a7d5550504c1efc3e090aa503237cd69e8fa330043961d6789052fe9db5b3ef6f96f55c71fdaeb955446f0921e1f5c08409d490f04f062e0c4681c290435b979064f2ce94a0f12adb2ca90651b729bad49d38643722b5bedc96defd9006631e49968abf7b15a3d9aee792b4a029467cd0218356e18fcc2cce05633fdd53f5f721c28850242cb143871ccc43f8cadc10c723fb04c0c3f996e3f93ef2ec9e5cc14b9f250c07fb7a7948a31ab58372de153878129c09166331ec0b848ae0378eb2a35c015a85e8d246b9590e69889218a8fc659ae13cd071bdf279d1e804dd2860891579fcf65f9bb3bdd546dbad169e96f5875f22a1a9402ab557e0cd4fc23a0240fcf49e3bd25911b3a1c6e023f11c77a39265fe9618fdb23237d83173320dc2ace2dee6872a7601d5f5e57ae12371aab14f0d251c7d028c214e5d43db8ecbb465b1aa0a060a15811f932d333aec2688763570a7f9c5e21f0ce743701d616ce36e3d9272bf1e797f3003de65c80e64e08586b67a92554b844f571b12896c3a018abdc0b8110ccb5840a6d95ab97a57855722342c6d2005c6d6c30f4e70dd65030bfe4cbcb74c04d50a5c5d0186c933ee3d133b60c47256b21b7a5688e726b69c6', '2026-12-01 03:13:48.504+00', '2026-12-04 03:13:48.504+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-2241-721b-ae75-a2b26d22e80a', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', NULL, '\xe1010061c94375ab1490ff47ba630fe8b607e23f0a9cf0e09098d72d132151ca8e6788cdc4b2e007b94525d453b38c499096294144803291c1db5fd03eb744d955a8f55a90db3f10a74bbf874de47a96de93b87885303db57c5aa69e89256dd302efc58f2314a748aab0aef325acab25bec91bad0628cbaeb7f43082847bf3f80a8a67c8fda59e0927bad02d00b6d0e812cf88f072a255bff7884cf6a80b00b2313313182108da2b71deef1a3bb60a16c54a1f571fd38b4fb6754dc7421221b6f383f98e8524f8ca52378fb70125068ae02664d8f07f863d855f3f26916b31545fc0378cc028e1ad6d8beb5adf42b98e3fba68002191c1ed8b5d118e1c9f983512f4918bd92ca18cd399e6c88818b7db4c2ca724c73d3a51f024521c7efee0f3fa6fecf5bbfd1558f0e7ca3df7c7c63f4c57fd0cd10eb85dd5e9d8804080063b17265f9edbae32b7b04862834c4f067eb289cc0732d622847bc1a26cf01db41cb911ea9313648d6d6365d1c58f1c97d2ac5bd049a9c53b4964ee58f2639695e15acddd2766fa4bddb2e79ae806eecece8f21e6e5f25703a7c7bc5fe1da0973ee7d8672', '2026-12-01 03:13:49.121+00', '2026-12-04 03:13:49.121+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-245b-75b8-a6ae-e2c86ea7811c', '01a22f98-10fb-7389-8269-c01431dac6a3', NULL, '\xe10161319b1827db953010b4da0d876eea17e5fc5836275bba3ddafa9df49c679b1359f32d24ab4f2203344254c8bb896bfe6af0fa59910fa826399b1d1bfdf1df524cf51b21731445c081fe5c9fe2d4d881b9d1c1277bd0760de85052062bca2a10f9cbdf5cb2457b4abc96f777c2a31deb642d617bfc460d61e5cc53fcd4d137a8af09ba9d5ac6ad50a596479fbca1e91aaccb00b8a5c66d72390c422f09d4d587ee266dfd51b9baa3e92512924190af434e60d12bf10421e1f1c15d9719e40814880c8f45715b302c180632f75119fefd06387d9f4b1edeee5defbe6bcd0b39564fb36273c9966b689e7abca954b7f9a9f73b7e65a59221dda314896b2fb83648e6236e57b95c4dcfb66d8c29a9ff70ff810000421790f1968e6055bb6ee1baff4cda159078dbf9603adbf65bcf2e6e75b8ca517beed05f15670c0b929bc0b35dcece65e55a1b098c65aecbded00213004e08646cb3534fb911c0f4ecf480b8304f110488df11ac2e9d1518b0262026c35c19784830bd76500ddf4a1aa5a02cd3e614d0cb458dbf6024b639927faa35e34589418bc07bc69b60ece8fccdea62acb6e219c08dd35f0cdd42b2a6170883fe5c0d969490cecf5967b7aeac0a1ccbb4b1c2d17ddf83a7f869a5717b3fc74b1126ed7f5050b1968b8fe54daa23aa570baa63c9dec59ea0cc69b2991c37625d686b070bdfd058c79c46ce34ff01c63145db0757522b613c30fa0efe65fcd610a77243a88877c6bce37a8598c2140226d1', '2026-12-01 03:13:49.659+00', '2026-12-04 03:13:49.659+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-2504-75d2-aa0a-9a9d679586fe', '01a22f98-129d-719f-8bd2-aca68c855cdc', NULL, '\xe1016da6c0b878e003eae9a4f09283ae9af1876b74d6a278d55f2fe3d10a5263e776f9f9b1efcffd0b50f9ab80511785434e24e869fc8bdf3bf04411cae395644c1fc476e9d5da3eb6ea5472f116cb64fc37745b8edb23df2201a9085ad8153f6e3b0f3987c6d84ed8cd170172d8cc9f52726e15576bc5891cf54497bc236c132816dc7dccdac39e66b02ffd9db2b21b2ece7763bcf52e3b515afa7485808f902a39f1abf2d5c0153e3f9806efa0c377819daa9631b0faac66ef8db44503f4ef3c2c4a24ca1a4d3eb6d094d1eaab2dc06f383ac18772831bd9d3bb24c39819950a83cd350425a33c054b30398a05a50873de271a8e2808318efc42c6ac70095ee0ff46f9debd7abb7019502df49b8ed35aa3458068b91b2d1ce9d119974d3fe94dbb48fab0403a2242772a334713a8ae9fb1bada867f085feb0522065f697a3bea0d3cd9e078f66e4bccea81b4a08737b1b5016291e28815531e516ee26293a0cd09d409c5b8cceb0bcefef6d00a65e96b8e1e4610ba6769c105a5505c1077a7d626669861acaf3153453bb206380adbe9086987', '2026-12-01 03:13:49.828+00', '2026-12-04 03:13:49.828+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-25ab-75ce-b9e6-9101ad393968', '01a22f98-1464-71e3-b0dc-e84910678481', NULL, '\xe101890112baaf759a374850da999ac96e5475ecc59f51bff6c6725fcae7648ff5198556273e95ccc42258e1d031483b22d5192b6aa21c14cba09da2d0e9551e876e4f40a8f58208125487f5897b7e6993e27acb992651122e685dc679a7f5e820449b3efde0279b83f6166e2759d9d33e9c76d21a03ae83094f876347e8ebf342527732e00017cc028353ad7d88b39c790890a520faee6efb2bf3bfe6fecef07fe1942b6e1a5a544ad8327555e5d23ad4249ac0a1118200adba61d626674da27e436cf53de4b2c90ae90b2051bf33f10d7ef8c54926d0cdb3bda19acd0498d7cd3d10ceaba607a815519607a8ca5854c653ff0844756dd982384f939cd674553d507219a1d12874a9763582d423923bc84f6bb612698266a02a0c9223a44a2d9ea7d661b2561b6c847319ce608b0fc06eb83d36b44135060a17393d4aa806cfea8234b6b0b50539fd2d639a08ff85606dea9b58835c10e08c04e85eafbc72f3909c9c', '2026-12-01 03:13:49.997+00', '2026-12-04 03:13:49.997+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-291b-71a5-b564-38d49069522b', '01a22f98-280b-73c8-b332-344c809a7aae', NULL, '\xe10114e248c4f0fa425613d9344ed9085e940e247a3af55d9db5bb71d026400330896afabf70b93da00efd1c4f087a0cbc92ebd907eea3e1c0b664e8fd59932cfa43dd3fb14ece2dcaf29045e36e201bdf51190ba504a254745421a980a19c87d4ac7b8615d0e4062e300c19f92fbbc075c78449bb06af3e4db64a90afe72b5beaa728b2dbca6183d19a98953a09ed55a1c5cd2ec0c0b34a17c764641ac7fb0272a2e317428681f25dd9c6cd47186bdd705a5f764afebaf5b9e7aec0f07898657ee606fb153ae645c99661d85a39795171a217b6776d3454c1d45811260c53ed15121d71af29e1d40735c777a306381a61c24cb781ac67d241b3a090421fff2b2ffe5e1eb4e78d6ecbbc167c7d2c3764f06e7dda62311cf2659f588016233bc14a886d14b426a25de21e1162a694365408c966a8600a8f9dc6aa2e43e6001c72438496f8c0be39f14e95bc389bb5e322b7c51ab4056bb167f345daa66704b581d0c5221812f7237b5e0cdb9e8d5e5a8f867c99f7175557863caabdc6d54433e09b67d309b514a6f72f24294a925eb3cc203fe9db', '2026-12-01 03:13:50.875+00', '2026-12-04 03:13:50.875+00');
INSERT INTO public."QueuedMail" VALUES ('01a22f98-379b-77c1-97e3-952a0a2aec4d', NULL, NULL, '\xe1016b992b6474a20b57802e7cd3a3ec4325fae3257a86fdcd3dae121511ab9851ee2d19a012b356ccb52b46d06df494bf752ae9d0960463ab5c0eedc1a63d6b9b9cc81a3744c2afd09e41adbea16d649b3e38be18001df8b3e35e8807a2d64e6d4368cdef418b68f63c4808ec4efbf29df0b82c69f174bf6b8dd9f300a7f436b709e7e01f91dcd552698592ce5dc40c21886173fdb8f45eb9fa570557aad67de2767ca0528766517f76a6bc0c502b7be60429fb4a5cd85b5fe69e4a415850f4d4a9389aad3ae81f17df14ea08e6bb854d971cc39a537067219492d7a12384c3b61fb66b7a7aa1d72f57c085cad6ac49c9059e82286131603bcea91c77c6b632e2172217aaae507c68c8ab0be89497cd2ea20f4e612dc712984d2c382ba18573bd845c665260bedab30e6f7949c96a1ed0f51ae78edb84c4454715d0d082a14634a9eadc376ba9d5757519faa9b99f1d766e10b55d442ea2ca56119a320f0a50a358663ce8df849a53a764782589367342274fba647f5314c3764ed85ceac3fe21ee006f8a04d192c512133fac285ee74f2e883695b8aa92a15fee94a1cbd831c2d01bcdfcc2d1edf4971797a3237c658ca1fff6c85e186c877fb94fef0a582d7cd6d8045fbb983bb8c9faca92ee053507539eaf53c2e1ab53b2adccaa20699269acbc67f7cf575ef09aaced87442a06351c852e4f62a318a5e9a4051da7ec8f607c9776106e29b9fda8335a51c955e19be88de25ba735e3748715efe6452c2e3419c3201bf0e4c5dc9fd49b1c9fb8261deb0abd37b1da1db1462535aac55a6d357854521dde6a4674014d469b4aa306e1a68789b3216fe85b71a658c5c3a3078033e4403d7d4d47d74d5d381e6cfe92b3dbbdda0459276dbdfc15df09d34dd1a38fa8b85bc02039a9b186965e35f872fbd672df1e42d5d00bb673b6a19fe610177f7405f06b39e4907842dfb1e5beb9', '2026-12-01 03:13:54.643+00', '2026-12-04 03:13:54.643+00');


--
-- Data for Name: RateLimit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."RateLimit" VALUES ('confirm.client:AX58pgDS_7HGGxhHKZuwKKwDt4Vc_txCZpyiC9JiB0g', 1, 1796095726301);
INSERT INTO public."RateLimit" VALUES ('confirm.pair:liFqWbT4XPxB4rAFpJTqMwUwzq8xaS_DKdU-OfpiIT8', 1, 1796095726312);
INSERT INTO public."RateLimit" VALUES ('confirm.account:AX58pgDS_7HGGxhHKZuwKKwDt4Vc_txCZpyiC9JiB0g', 1, 1796095726316);
INSERT INTO public."RateLimit" VALUES ('confirm.pair:Z1koxSFCLVzQaXvLaxJ9QeqjHaRS2Rvbvb48hime8ms', 1, 1796095727640);
INSERT INTO public."RateLimit" VALUES ('confirm.account:s8ErSOOoFivY1Dhv6A-Ap-hy1ZjNq9zt8d5bez5EZ80', 1, 1796095727643);
INSERT INTO public."RateLimit" VALUES ('confirm.client:-bSAUg-rKydWNbFPa26EdfwbrxhUP6ESiXPQKytcgT0', 1, 1796095729266);
INSERT INTO public."RateLimit" VALUES ('confirm.pair:V_9Wurdo6E-8gEN4NQKPZYSDRBsO7T0JZW7THhEHshI', 1, 1796095729268);
INSERT INTO public."RateLimit" VALUES ('confirm.account:-bSAUg-rKydWNbFPa26EdfwbrxhUP6ESiXPQKytcgT0', 1, 1796095729269);
INSERT INTO public."RateLimit" VALUES ('confirm.pair:9X0WugsSemc1TwisZdZmmdkPYGem4MSKZX2z_1hX9_4', 1, 1796095731400);
INSERT INTO public."RateLimit" VALUES ('confirm.account:TN5s0IBLWpcIJinoN7MMTx9EYoI3P9ppmyxddmmFUNg', 1, 1796095731405);
INSERT INTO public."RateLimit" VALUES ('confirm.client:LOJkY-3l4BmhKMolZ0dcGdGDR2hnzMlJ8mD8GONsMkY', 3, 1796095727632);
INSERT INTO public."RateLimit" VALUES ('confirm.pair:kurKTkwOTRiBi-hX3Vlxu302pewHiyRpdjnSxUH1YKI', 1, 1796095733995);
INSERT INTO public."RateLimit" VALUES ('confirm.account:kgYnRVYW0CWx41aQB4SxRfV8N_LSVfUhR-JtlWM02UU', 1, 1796095734000);


--
-- Data for Name: RequestStep; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."RequestStep" VALUES ('01a22f98-1f77-7113-83b6-f72496fbfc42', '01a22f98-1d2c-76d0-8107-5ced09ecfb6e', 'mail', 'open', NULL, 0, '2026-12-01 03:13:48.407+00', '2026-12-04 03:13:48.407+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public."RequestStep" VALUES ('01a22f98-1f77-7113-83b6-f17d87d5d066', '01a22f98-1d2c-76d0-8107-5ced09ecfb6e', 'mailbox', 'done', 1, 1, '2026-12-01 03:14:48.747+00', '2026-12-02 03:13:48.407+00', '2026-12-01 03:13:48.79+00', NULL, NULL, NULL, NULL, false);
INSERT INTO public."RequestStep" VALUES ('01a22f98-1f77-7113-83b6-fa762806d96f', '01a22f98-1d2c-76d0-8107-5ced09ecfb6e', 'packages', 'done', 0, 1, '2026-12-01 03:14:48.865+00', '2026-12-02 03:13:48.407+00', '2026-12-01 03:13:48.926+00', NULL, NULL, NULL, NULL, false);
INSERT INTO public."RequestStep" VALUES ('01a22f98-379b-77c1-97e3-952a0a2aec4d', '01a22f98-35ab-7290-995a-54494c2165af', 'mail', 'open', NULL, 0, '2026-12-01 03:13:54.587+00', '2026-12-04 03:13:54.587+00', NULL, NULL, NULL, NULL, NULL, false);
INSERT INTO public."RequestStep" VALUES ('01a22f98-379b-77c1-97e3-93fd7dfe5b5b', '01a22f98-35ab-7290-995a-54494c2165af', 'mailbox', 'done', 1, 1, '2026-12-01 03:14:54.758+00', '2026-12-02 03:13:54.587+00', '2026-12-01 03:13:55.054+00', NULL, NULL, NULL, NULL, false);
INSERT INTO public."RequestStep" VALUES ('01a22f98-379b-77c1-97e3-9a1d58a158a4', '01a22f98-35ab-7290-995a-54494c2165af', 'packages', 'done', 0, 1, '2026-12-01 03:14:55.103+00', '2026-12-02 03:13:54.587+00', '2026-12-01 03:13:55.129+00', NULL, NULL, NULL, NULL, false);


--
-- Data for Name: Retained; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Session; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Session" VALUES ('01a22f98-1083-728d-a525-437c00ab4063', '6nMqAlwfMkFUqsvwYb3deWgMHeYGwAOEWBPwybv7brk', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '2026-12-01 03:13:44.433+00', '2026-12-01 03:13:44.433+00', '2026-12-08 03:13:44.433+00');
INSERT INTO public."Session" VALUES ('01a22f98-1235-76db-97e7-15f10f0feab8', '6JoBgCyYhA2znuzHf0qfei7C32kbTShRJ8QfFpY3HgE', '01a22f98-10fb-7389-8269-c01431dac6a3', '2026-12-01 03:13:44.917+00', '2026-12-01 03:13:44.917+00', '2026-12-08 03:13:44.917+00');
INSERT INTO public."Session" VALUES ('01a22f98-13c3-71c4-ba95-109e2c409a6f', 'kzGDXWPa53THbplhcAK9CcFNgztCI4ngjshRTnTOiso', '01a22f98-129d-719f-8bd2-aca68c855cdc', '2026-12-01 03:13:45.376+00', '2026-12-01 03:13:45.376+00', '2026-12-08 03:13:45.376+00');
INSERT INTO public."Session" VALUES ('01a22f98-1572-7091-bae8-7b636895e34c', 'GzkbeKlcGjrUdeXftYH9CHI1qEdROeO40l4aly0aGsQ', '01a22f98-1464-71e3-b0dc-e84910678481', '2026-12-01 03:13:45.795+00', '2026-12-01 03:13:45.795+00', '2026-12-08 03:13:45.795+00');
INSERT INTO public."Session" VALUES ('01a22f98-1717-77c9-9af8-fb83f8968813', 'StoUl4girUrOaCDTngi62EWlxHV-GWehWNyCY8lgnLI', '01a22f98-161f-709c-953f-0fa5b1f41759', '2026-12-01 03:13:46.23+00', '2026-12-01 03:13:46.23+00', '2026-12-08 03:13:46.23+00');
INSERT INTO public."Session" VALUES ('01a22f98-1bd4-7308-b07a-9293d67c1d20', 'V0zeusCDfa5ldxAgz_4Jd9W1MPnghXXlxE7S-d2m77s', '01a22f98-161f-709c-953f-0fa5b1f41759', '2026-12-01 03:13:47.454+00', '2026-12-01 03:13:47.454+00', '2026-12-08 03:13:47.454+00');
INSERT INTO public."Session" VALUES ('01a22f98-26b2-74d7-bad3-0af9ee0e115e', 'oqjae5-fBz07fkY-jnC8FbCGdfhPvKKXSTUMo-uEXwI', '01a22f98-262b-71b4-9546-04bd273278c9', '2026-12-01 03:13:50.239+00', '2026-12-01 03:13:50.239+00', '2026-12-08 03:13:50.239+00');
INSERT INTO public."Session" VALUES ('01a22f98-28bf-775d-8418-7081988c7d9d', 'CT63D5gOGxm1-BS-wMQeM_SIs7gc-kHJ83x2YXe9nOo', '01a22f98-280b-73c8-b332-344c809a7aae', '2026-12-01 03:13:50.739+00', '2026-12-01 03:13:50.739+00', '2026-12-08 03:13:50.739+00');
INSERT INTO public."Session" VALUES ('01a22f98-2af5-766d-be0d-87e24c6e0cc2', 'UGsKMaiK2wi0Tz0LgobNNLZS8a7hc7L359UDtij7Ytg', '01a22f98-2991-7477-ad76-2c4776172324', '2026-12-01 03:13:51.32+00', '2026-12-01 03:13:51.32+00', '2026-12-08 03:13:51.32+00');
INSERT INTO public."Session" VALUES ('01a22f98-452f-77d5-966e-75a1b212ce70', 'SIxw8W5GY7zGThyw0soIynHASnVEoQhfyKAETySwvLM', '01a22f98-262b-71b4-9546-04bd273278c9', '2026-12-01 03:13:58.045+00', '2026-12-01 03:13:58.045+00', '2026-12-08 03:13:58.045+00');


--
-- Data for Name: StepUp; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: Supplement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."Supplement" VALUES ('01a22f98-2728-7402-8f4b-9af1bc3a4a82', '01a22f98-262b-71b4-9546-04bd273278c9', 'consents', '\xe1011a1c81ee8822db56eff71c4f9a3b3f4b88c6e102e04e0361aa1e22035c11002c00e14cb7215b9f92d2b1e20c359ffc65986580a9e7218b3282f02a50978001e69e', '2026-12-01 03:13:50.392+00');


--
-- Data for Name: TextVersion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."TextVersion" VALUES ('\x6a6fabddd5a0e15b03550d4064629a0513a25b10968c4d82a6aff6c49a5b10a8', 'purpose', 'account', 'en', 1, '{"key":"account","kind":"purpose","language":"en","text":{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"Until you delete your account, or do not sign in for 3 years","label":"I consent to Example Company Ltd collecting and processing my name, email and the details I add, to run my account.","name":"Running your account","necessity":"An account cannot exist without a name and an address to sign in with; nothing else is tied to it.","what":"Name, email, password (as a hash), and what you add: phone, postal address, date of birth, a note","whenOff":"Your account is locked at once, and deleted with everything in it after 7 days. You can cancel until then.","whenOn":"Your account works.","who":"Example Company Ltd","why":"To sign you in, keep the details you add and answer your requests","withWhom":"Nobody else","withdraw":"Any time, with one click under Choices. Without it we may not keep the account, so it is locked at once and deleted after 7 days"},"version":1}', '2026-12-01 03:13:40.66+00');
INSERT INTO public."TextVersion" VALUES ('\x5616005c27c0a4aa9b62fbca4a023eab04d1711f64f84623b8aec23906dab09a', 'purpose', 'news', 'en', 1, '{"key":"news","kind":"purpose","language":"en","text":{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"Until you switch it off or delete your account","label":"Send me product news by email","name":"Product news by email","necessity":null,"what":"Name and email","whenOff":"No more news. Mails about your account and your requests still reach you.","whenOn":"We may send you a short email, at most about once a month.","who":"Example Company Ltd","why":"To tell you what is new in Rightful, at most about once a month","withWhom":"Nobody else","withdraw":"Any time, with one click under Choices"},"version":1}', '2026-12-01 03:13:40.901+00');
INSERT INTO public."TextVersion" VALUES ('\x72b15a181f74f6a4ff76c4afc96476f2ce2aebf9ba5df71ae204119b90b7a988', 'purpose', 'statistics', 'en', 1, '{"key":"statistics","kind":"purpose","language":"en","text":{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"13 months, or until you switch it off","label":"Count my visits in usage statistics","name":"Usage statistics","necessity":null,"what":"Which pages of Rightful you open, as counts","whenOff":"Your visits are not counted.","whenOn":"Your visits may be counted.","who":"Example Company Ltd","why":"To see which pages are used, so that we improve those","withWhom":"Nobody else","withdraw":"Any time, with one click under Choices"},"version":1}', '2026-12-01 03:13:40.957+00');
INSERT INTO public."TextVersion" VALUES ('\x44c1355b1f5727154ffabd3ad269f9d7b83fc72d4bc7a8eed4022636cd5e74d2', 'notice', 'privacy', 'en', 1, '{"key":"privacy","kind":"notice","language":"en","text":{"authority":{"name":"Data Protection Commission","website":"https://www.dataprotection.ie"},"automated":"No decision about you is made by a machine alone.","california":{"collected":[{"disclosedTo":"Nobody else","name":"A. Identifiers","source":"You told us; You asked for it; You signed up","what":"Your details: Name, Email, Postal address; Changes of your email; Your account","why":"Running your account; Keeping your account safe"},{"disclosedTo":"A supervisory authority that asks for proof","name":"B. Customer records (Cal. Civ. Code 1798.80(e))","source":"You told us; You asked for a copy; You decided; You asked","what":"Your details: Name, Phone, Postal address, Note, Held since, Last corrected; Notes that you added; Copies that we prepared for you; Your choices; Your requests","why":"Running your account; Showing that we did what the law asks"},{"disclosedTo":"Nobody else","name":"C. Characteristics of protected classifications","source":"You told us","what":"Your details: Date of birth","why":"Running your account"},{"disclosedTo":"A supervisory authority that asks for proof","name":"F. Internet or other electronic network activity","source":"You confirmed; You signed in; You asked for a link; Something that you should know; Somebody gave a wrong password; Recorded as it happened","what":"Confirmations of your password; Your sessions; Links we mailed you; Mails to you that wait to be sent; Failed sign-ins of the present hour; What happened on your account","why":"Keeping your account safe; Running your account; Showing that we did what the law asks"},{"disclosedTo":"Nobody else","name":"L. Sensitive personal information","source":"You signed up","what":"Your account: The password of your account, as a hash","why":"Running your account"}],"lead":"The same, in the categories of California\u2019s privacy law (CCPA). None of them is sold, or shared for advertising across other sites.","never":"We do not collect: D. Commercial information; E. Biometric information; G. Geolocation data; H. Audio, electronic, visual, thermal, olfactory, or similar information; I. Professional or employment-related information; J. Education information; K. Inferences."},"controller":{"country":"IE","email":"privacy@example.com","name":"Example Company Ltd","postalAddress":"1 Example Street, Dublin 1, Ireland","storedIn":"IE"},"holdings":[{"columns":["Name","Email","Phone","Postal address","Date of birth","Note","Held since","Last corrected"],"keptUntil":"You do not sign in for 3 years, or delete your account","source":"You told us","title":"Your details"},{"columns":["Added to","Your note","Added"],"keptUntil":"You delete the note or your account","source":"You told us","title":"Notes that you added"},{"columns":["State","Only these kinds","Recorded from","Recorded before","Tries","Done, in percent","Downloaded, times","Asked for","Not begun before","Ready","File kept until","Line kept until"],"keptUntil":"You delete the file, or 7 days; this line, 30 days after that","source":"You asked for a copy","title":"Copies that we prepared for you"},{"columns":["Purpose","Decision","Text you saw (SHA-256)","Notice of the day (SHA-256)","Language","Where","How","When"],"keptUntil":"You do not sign in for 3 years, or delete your account","source":"You decided","title":"Your choices"},{"columns":["For","When","Valid until"],"keptUntil":"5 minutes after","source":"You confirmed","title":"Confirmations of your password"},{"columns":["Signed in","Password last given","Ends"],"keptUntil":"You sign out, or 7 days","source":"You signed in","title":"Your sessions"},{"columns":["For","Sent","Valid until"],"keptUntil":"Used, or 48 hours; for a new password 30 minutes","source":"You asked for a link","title":"Links we mailed you"},{"columns":["New address","Address before","Asked for","Confirmed","Ends"],"keptUntil":"Cancelled, or 24 hours without a confirmation; once confirmed 72 hours, in which it can be undone","source":"You asked for it","title":"Changes of your email"},{"columns":["For","Written","Sent until"],"keptUntil":"Sent, or 72 hours","source":"Something that you should know","title":"Mails to you that wait to be sent"},{"columns":["Hour","How many"],"keptUntil":"The hour is over; then one line in your activity","source":"Somebody gave a wrong password","title":"Failed sign-ins of the present hour"},{"columns":["Entry"],"keptUntil":"You delete your account; what stays names nobody","source":"Recorded as it happened","title":"What happened on your account"},{"columns":["Reference","Right","State","About","Reason","Your words","Our answer","Asked","Law","Received","Answered by","Carried out on","Answered"],"keptUntil":"24 months after it was answered; without you once your account is deleted","source":"You asked","title":"Your requests"},{"columns":["Account number","Opened","Email confirmed","Last signed in","First mail about deleting it unused","Second mail about deleting it unused","Locked"],"keptUntil":"You do not sign in for 3 years, or delete your account","source":"You signed up","title":"Your account"}],"officer":{"email":"dpo@example.com","name":"Data Protection Officer"},"purposes":[{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"Until you delete your account, or do not sign in for 3 years","name":"Running your account","what":"Name, email, password (as a hash), and what you add: phone, postal address, date of birth, a note","why":"To sign you in, keep the details you add and answer your requests","withWhom":"Nobody else"},{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"Until you switch it off or delete your account","name":"Product news by email","what":"Name and email","why":"To tell you what is new in Rightful, at most about once a month","withWhom":"Nobody else"},{"basis":"Your consent (GDPR Art. 6(1)(a))","howLong":"13 months, or until you switch it off","name":"Usage statistics","what":"Which pages of Rightful you open, as counts","why":"To see which pages are used, so that we improve those","withWhom":"Nobody else"},{"basis":"Our legitimate interest in a safe service (GDPR Art. 6(1)(f))","howLong":"Sessions 7 days, links 48 hours, a change of your email 72 hours, confirmations 5 minutes, failed sign-ins 1 hour","name":"Keeping your account safe","what":"Sessions, confirmations of your password, links we mailed you, failed sign-ins, and both addresses while you change your email","why":"To recognise you after you sign in, and to slow down whoever guesses passwords","withWhom":"Nobody else"},{"basis":"The law asks it of us (GDPR Art. 6(1)(c))","howLong":"Until you delete your account; then only a log that names nobody, and the number and dates of your request for 24 months","name":"Showing that we did what the law asks","what":"Your choices with the text you saw, and a log of what was done with your data","why":"To prove what you chose and what happened to your data (GDPR Art. 5(2), 7(1))","withWhom":"A supervisory authority that asks for proof"}],"rights":["See everything that we hold about you, and download it.","Correct it, or dispute it: then it is used for nothing until that is decided.","Switch each optional use on or off, with one click.","Object to marketing, and to what we do for our own interest. It stops with the click.","Pause every use of your data but storing it, keeping it safe, and showing it to you.","Delete your account and everything in it, in seven days or at once, or only what the account can do without.","See what was done with your data, and when.","Ask us anything, or complain to us or to the supervisory authority."],"sealing":"Your details are sealed with a key of your own. When you delete your account, the details and the key are removed.","sold":"We do not sell your personal information and do not share it for advertising."},"version":1}', '2026-12-01 03:13:41.011+00');


--
-- Data for Name: User; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."User" VALUES ('01a22f98-0e31-73d2-a1d6-83a4649ff2a0', 'hmac-sha384+bcrypt:$2b$04$AUqvrjnMCZngf.SSdJI15OrtYtGvw7pGGx3Pl1cSVqfrr21aJtliW', '2026-12-01 03:13:43.985+00', '2026-12-01 03:13:44.239+00', NULL, '2026-12-01 03:13:44.433+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-129d-719f-8bd2-aca68c855cdc', 'hmac-sha384+bcrypt:$2b$04$RfJs8l1KluaxSzu/IDJCmeM0pjNLQ7S4nTr2YGQ6b3yQk/v/Opw0C', '2026-12-01 03:13:45.117+00', '2026-12-01 03:13:45.34+00', NULL, '2026-12-01 03:13:45.376+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-161f-709c-953f-0fa5b1f41759', 'hmac-sha384+bcrypt:$2b$04$SjAHMF09Er3V0BZPpEDqyef/JqwYHnRFvGHs1RP0p2bBiCbz6NiY.', '2026-12-01 03:13:46.015+00', '2026-12-01 03:13:46.212+00', NULL, '2026-12-01 03:13:47.454+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-10fb-7389-8269-c01431dac6a3', 'hmac-sha384+bcrypt:$2b$04$pIl.a/ulsucxX3F1CxeTn.G7x.JjKSw28pJ6oiGvB.PVlN0PlSKKu', '2026-12-01 03:13:44.699+00', '2026-12-01 03:13:44.859+00', '2026-12-01 03:13:49.337+00', '2026-12-01 03:13:44.917+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-1464-71e3-b0dc-e84910678481', 'hmac-sha384+bcrypt:$2b$04$5H/tuCm6ZU9.mRQdiFSO0u1VE5oxKFQBsQt.tKcG8u7dLJWj0Ht9W', '2026-12-01 03:13:45.572+00', '2026-12-01 03:13:45.741+00', NULL, '2026-12-01 03:13:45.795+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-280b-73c8-b332-344c809a7aae', 'hmac-sha384+bcrypt:$2b$04$WFL3ceYsu25ysJvcxmV.OO7iKjj6PobVw7.sFDNkgwkohZcGT1wLC', '2026-12-01 03:13:50.603+00', '2026-12-01 03:13:50.721+00', NULL, '2026-12-01 03:13:50.739+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-2991-7477-ad76-2c4776172324', 'hmac-sha384+bcrypt:$2b$04$zawpOArw2vFgNME4ekxRveQth4x2eY.jO5zgaqcu.9mg2X11W6NR.', '2026-12-01 03:13:50.993+00', '2026-12-01 03:13:51.276+00', NULL, '2026-12-01 03:13:51.32+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-30dd-739f-8262-3f15473b6cb9', 'hmac-sha384+bcrypt:$2b$12$EG15rEYZ7adenLKa7i6nXuI8jhQzyirTiEYakYHHoenv8B5dIJfre', '2026-12-01 03:13:52.861+00', NULL, NULL, '2026-12-01 03:13:52.861+00', NULL, NULL);
INSERT INTO public."User" VALUES ('01a22f98-262b-71b4-9546-04bd273278c9', 'hmac-sha384+bcrypt:$2b$04$nNgrmLpxFzFd3HytY49Pwer8tMcRaOOB3U0/8Sr4KgYrHHr5ci1cm', '2026-12-01 03:13:50.123+00', '2026-12-01 03:13:50.234+00', NULL, '2026-12-01 03:13:58.045+00', NULL, NULL);


--
-- Data for Name: VerificationToken; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public."VerificationToken" VALUES ('01a22f98-326e-71d2-a677-19c69904ce07', '91a23332-a1d2-75d4-2761-05896fbc19b6', 'LPQyF2Naa2AATnuZLN5wtn1mTtwn4MTAAIal_nKzeOk', '01a22f98-30dd-739f-8262-3f15473b6cb9', 'verify', 'thH8ip1JqQgt2XKWbDvllXvShxs6fT8uimUggrN9Prg', '2026-12-01 03:13:53.262+00', '2026-12-03 03:13:53.262+00');


--
-- Data for Name: _prisma_migrations; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public._prisma_migrations VALUES ('72de3ae3-d1bb-4a9d-8e8f-de0382f75fef', '05932c91e183d240f50b5f709c951c7b169f3b3c11ff7ad1befdc731374ed583', '2026-12-01 03:13:30.367+00', '20261123090000_init', NULL, NULL, '2026-12-01 03:13:30.149+00', 1);
INSERT INTO public._prisma_migrations VALUES ('265b6340-dbcb-4c5b-a396-9959cdccfe0b', '91332cdb5b8dff7ba82a4f94d6c342520c8d3cd4715faa38cf29e5e32f860c5a', '2026-12-01 03:13:30.455+00', '20261123090100_guards', NULL, NULL, '2026-12-01 03:13:30.399+00', 1);
INSERT INTO public._prisma_migrations VALUES ('2f3ba1c9-5a02-4f94-b55b-37d06cfb2233', 'bda11f749bc4a8466a2e7bc368d072e9e2ee45a4f6534624653fdd69ae4fa6e2', '2026-12-01 03:13:30.531+00', '20261123152702_merkle_log', NULL, NULL, '2026-12-01 03:13:30.457+00', 1);
INSERT INTO public._prisma_migrations VALUES ('bb7c4bad-2c75-40eb-aa33-0fca2ee2981c', '7834b2a5384af3e7f0ee95b96d77ed39d388006411875ae8c7f307b42f661643', '2026-12-01 03:13:30.605+00', '20261123154856_receipts', NULL, NULL, '2026-12-01 03:13:30.555+00', 1);
INSERT INTO public._prisma_migrations VALUES ('fa337332-0ef0-43e9-a3b4-706e20edef61', '0714cf4cc44bd1e1e66e9c559b525d6cf7dfec2742cfd0a5cf82654ae0ed2145', '2026-12-01 03:13:30.652+00', '20261125105016_log_verification', NULL, NULL, '2026-12-01 03:13:30.61+00', 1);
INSERT INTO public._prisma_migrations VALUES ('734937f6-5646-407b-804f-fa800b5d0204', '034770af23100910a46078b971c3d3d2533a74e861076f116a668d27832b6c75', '2026-12-01 03:13:30.703+00', '20261125110200_requests_and_retained', NULL, NULL, '2026-12-01 03:13:30.656+00', 1);
INSERT INTO public._prisma_migrations VALUES ('f5ef9da5-da85-4d6b-9341-9579d8e4a666', '2bdfcdccc54a5bb6ab3e90e06b4d71f9adea5160b41773d7ae2f20e23269060e', '2026-12-01 03:13:30.756+00', '20261125111500_ledger', NULL, NULL, '2026-12-01 03:13:30.708+00', 1);
INSERT INTO public._prisma_migrations VALUES ('cca688c4-06f3-4396-bc36-fb87febbe080', '02a01494535203f14ec0764a713d3d89d97fe9b21667e703f4ca91b7f4781b10', '2026-12-01 03:13:30.843+00', '20261125114500_vault_guards', NULL, NULL, '2026-12-01 03:13:30.763+00', 1);
INSERT INTO public._prisma_migrations VALUES ('2151c228-fcba-4892-94c9-877e699318ab', '84e0e83fd4340e7a04e5df154540bac3294ad47f6b32144d78b34370d09ad013', '2026-12-01 03:13:30.955+00', '20261125121500_email_change', NULL, NULL, '2026-12-01 03:13:30.871+00', 1);
INSERT INTO public._prisma_migrations VALUES ('4c3bd4bf-9899-4564-b529-453421081847', '0a33391ad8a8644fc260904ebfc3a79c6a36093860abd8143e95902b82ccfe18', '2026-12-01 03:13:31.003+00', '20261125121937_supplements', NULL, NULL, '2026-12-01 03:13:30.971+00', 1);
INSERT INTO public._prisma_migrations VALUES ('2014a404-5e92-4233-8421-48aca5185a65', '59f9d5bcf3b6b71474b595006d9bfc8439be73f89ef413f6de82241c302f4efd', '2026-12-01 03:13:31.063+00', '20261125135700_deletion_grace', NULL, NULL, '2026-12-01 03:13:31.007+00', 1);
INSERT INTO public._prisma_migrations VALUES ('949adb86-4b7f-4157-bcb4-ffcf5b36a8bf', 'acdd1855e2f11aeefc2a46f76a835290be7d892a31586dfcbba968e3803a6c97', '2026-12-01 03:13:31.113+00', '20261125142707_retention', NULL, NULL, '2026-12-01 03:13:31.072+00', 1);
INSERT INTO public._prisma_migrations VALUES ('8f814952-6f10-46d8-9637-174ad76060f3', 'c991f5dbdb53fd7694ea5bce97e84f1280b1701304007515913c202c96c000ec', '2026-12-01 03:13:31.179+00', '20261125143815_detail_names_nobody', NULL, NULL, '2026-12-01 03:13:31.119+00', 1);
INSERT INTO public._prisma_migrations VALUES ('5e419fd9-89fe-4966-ab77-879b27cc32b9', 'aa573f88b23a1f79d0dd13a39518a83eee165be2efdbf3e45ec298e95c012100', '2026-12-01 03:13:31.237+00', '20261125144500_packages', NULL, NULL, '2026-12-01 03:13:31.199+00', 1);
INSERT INTO public._prisma_migrations VALUES ('cb5c493f-7ee5-4cfc-be2e-5f97a4906812', '72b2fe769ad697b5e2df98e70ddef58a5932180846c187a3b6a868f6f013e027', '2026-12-01 03:13:31.259+00', '20261125145100_pause_and_objection', NULL, NULL, '2026-12-01 03:13:31.238+00', 1);
INSERT INTO public._prisma_migrations VALUES ('c4e77826-309d-4e1c-88be-3c65738a05fb', '149389cd8054ebd3a7bb8cb7b34a99d311f57e4cc3ea76a89c631c48a455f775', '2026-12-01 03:13:31.299+00', '20261125150500_processors', NULL, NULL, '2026-12-01 03:13:31.267+00', 1);
INSERT INTO public._prisma_migrations VALUES ('b49a1687-1a91-4e28-9613-96d92607b3ca', '778df911a46839b0742aceff995afb95f3bdf873e50352f8b18cb11f3c07dd28', '2026-12-01 03:13:31.389+00', '20261129231500_cheaper_guard', NULL, NULL, '2026-12-01 03:13:31.329+00', 1);
INSERT INTO public._prisma_migrations VALUES ('a40a0346-0cf4-4e6a-8310-5542e489afa6', 'b3911338256f936816a5c46c91854f938296521fabb17300ba641f775710dfec', '2026-12-01 03:13:31.443+00', '20261130022500_confirm_parts', NULL, NULL, '2026-12-01 03:13:31.411+00', 1);
INSERT INTO public._prisma_migrations VALUES ('35b492e4-07ec-4389-9294-c7a35911d635', '194113cbc16656c7eb19bff6f9385794436d99027b7ceb4480dc3bc60a612ec6', '2026-12-01 03:13:31.514+00', '20261130025819_officer_told', NULL, NULL, '2026-12-01 03:13:31.468+00', 1);


--
-- Data for Name: EmailChange; Type: TABLE DATA; Schema: vault; Owner: -
--

INSERT INTO vault."EmailChange" VALUES ('01a22f98-2ba2-75cf-9d4b-1c5e17ad03aa', '01a22f98-2991-7477-ad76-2c4776172324', '01a22f98-2af5-766d-be0d-87e24c6e0cc2', '\xe101293b37f6d2a0e0a128262312dbf1c6cbbb0625b1f8c48720b00c07d2ea8a424162361d119d4640eab8ee7fb8dc79cfd0a87daeaad4dd4af267d448c4e2b3e0f9ee748ce8068556376ca4', '62c4267b-051a-16fe-4dc6-addf2c4b3e9f', NULL, NULL, 'S3xby9rmT1r6VN0CjbhU5t27ip5Dn61weTjQ8G3yGE0', NULL, '2026-12-01 03:13:51.467+00', NULL, '2026-12-02 03:13:51.467+00');


--
-- Data for Name: LedgerLine; Type: TABLE DATA; Schema: vault; Owner: -
--

INSERT INTO vault."LedgerLine" VALUES (1, '{"act":"begin","at":"2026-12-01T03:13:39.903Z","key":"3cGsiAY1klL10CpR_CK2u5DSEhMQMxPvalkYt-ONVjM","mac":"jjDfMJCTFOdAefF_El3H2xZh0WlefNLINcQ6BJU7xMI","prev":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA","seq":1}');
INSERT INTO vault."LedgerLine" VALUES (2, '{"act":"mark","at":"2026-12-01T03:13:39.981Z","mac":"dTrsSxJ6RGNahc671E0-BBPYgr-1EwGOmgS6BTj9FS4","prev":"pnzyj89d3fZrKLoeQYU1a7HoIXCOdAcVU59EfdNsRWc","seq":2}');
INSERT INTO vault."LedgerLine" VALUES (3, '{"act":"lock","at":"2026-12-01T03:13:47.423Z","mac":"HJ9z1akwgAwE3s86_RsZR5kWoGrwgsbY2P-bGl0urHo","prev":"g_-gQN6isk1hrSiJMaYOr7P7IUtJ3VEUZp3kxsq03BA","seq":3,"subject":"-FeG89ldpEV9O2bL7ofkNPkl2vCZgOfgd2gHTwocXVw"}');
INSERT INTO vault."LedgerLine" VALUES (4, '{"act":"kept","at":"2026-12-01T03:13:47.443Z","mac":"GAsx48KWGSxWuyHW3Q7eeiSCzJRLADFIsdp91AA08as","prev":"GtlDd0_h5CkO66Ehcmws7-0V8Fo4kXfwFSxvfHWn-0s","seq":4}');
INSERT INTO vault."LedgerLine" VALUES (5, '{"act":"erasure","at":"2026-12-01T03:13:48.372Z","mac":"4mzUgnKdLDGkuUEvGcEwjAzZ25bnDHJiGP50upvoGCk","prev":"KuDMwsPsY_xqoP18t4ra_l1zeLGFDqBTsbWMw4eJR4I","seq":5,"subject":"9tzjZnIiM67-qKbC-z0AbgTYN2CCWKDUUBLnUFLfVEY"}');
INSERT INTO vault."LedgerLine" VALUES (6, '{"act":"kept","at":"2026-12-01T03:13:48.725Z","mac":"ruK9rNEvdp4mmk1ysQzRB_HPuLgwl7xBUk3m2ee7k4o","prev":"G0E5YmCqjPtpw1gXqJGCBVcC8lXdRCwoyHCx18Q0FPI","seq":6}');
INSERT INTO vault."LedgerLine" VALUES (7, '{"act":"withdrawal","at":"2026-12-01T03:13:49.027Z","mac":"4BZ8IfUBrTokRZT3dDuGn42r0n8Ue1TVfqwF05saZ04","prev":"4fTAYc4oyCHDJOaf9G-WO0rlajg3LUTGc7cJZgvWGn8","purpose":"news","seq":7,"subject":"_OQ-xCVjVgWSa-ZIfCc1jFtx68NkQj-zUtzIR4wrFL4"}');
INSERT INTO vault."LedgerLine" VALUES (8, '{"act":"kept","at":"2026-12-01T03:13:49.035Z","mac":"h2NOJJ56imBYf3M7uQzFphsrPgVpbtrAlBPya5pGbZk","prev":"TSqwFa0W4gefEc94qMQKZQcWse6sguhLb4b8QGsl_pQ","seq":8}');
INSERT INTO vault."LedgerLine" VALUES (9, '{"act":"dispute","at":"2026-12-01T03:13:49.176Z","mac":"EB_WUac_Nt9yMQAfO8OS4T3L6gbhArCC9V5mpvJa-hU","prev":"bv303RbQ0vIQPZJCa6BEjMiML_mWzJwI9fY94oEYcQU","purpose":"profile.name","seq":9,"subject":"_OQ-xCVjVgWSa-ZIfCc1jFtx68NkQj-zUtzIR4wrFL4"}');
INSERT INTO vault."LedgerLine" VALUES (10, '{"act":"kept","at":"2026-12-01T03:13:49.260Z","mac":"98M1Bq6iGF9qffL0ssrBhnxNYKwD3HR8xGJ20VjFJc0","prev":"6m37q5IEbz4ZNARPF_Ynb1LBAk20YXbR0L9GCD6SQOs","seq":10}');
INSERT INTO vault."LedgerLine" VALUES (11, '{"act":"lock","at":"2026-12-01T03:13:49.690Z","mac":"Owx9Huvcu83AU7Z_dHt-1gisItprh0YXQwWPLZPWxY8","prev":"5WB7KX6vId6-zacb8GqpowNecbgxP_L9bEfBztUqpqM","seq":11,"subject":"zOqLjDSeyW7hs7B11Vxha75nbcoE9hleu7jzCF6hVKw"}');
INSERT INTO vault."LedgerLine" VALUES (12, '{"act":"kept","at":"2026-12-01T03:13:49.700Z","mac":"JC2qzPkHNIa8MRizo6tHPyUcWprfbzK1mnw-ZnLJBAM","prev":"70H_oxe80Omx-a2s8trPHq8PhuEZBIt1nMuvNk03d-4","seq":12}');
INSERT INTO vault."LedgerLine" VALUES (13, '{"act":"restriction","at":"2026-12-01T03:13:49.876Z","mac":"UCo0W4i6vwgFicumHh_-7ea1_DhQYfeDcABRg7JbdAE","prev":"P6TFcQzc-KMemky66Y1LkKYXRd-WAOCwM8VTCNDYDgo","seq":13,"subject":"8I6PSl1RjslJIFnmEqP5omFr9Ispw9WdI5ndMLpkXlE"}');
INSERT INTO vault."LedgerLine" VALUES (14, '{"act":"kept","at":"2026-12-01T03:13:49.885Z","mac":"66ksQ7Qjrgu-KIHQDBMokzOy_-Lu4-LierWPtg8Iyok","prev":"_TUzrm5DXG94M0rW6y3SVTBTMRNRqRVEnerOkBo1f7A","seq":14}');
INSERT INTO vault."LedgerLine" VALUES (15, '{"act":"unlock","at":"2026-12-01T03:13:50.084Z","mac":"DRPVYghD1fCp-HSWKdmElUFv3zS3SZkUGAWOFr7aJ-E","prev":"8NspiAtlplzmDmyxktpCV4gyxvIbVlF2jXOMHBwpWkQ","seq":15,"subject":"-FeG89ldpEV9O2bL7ofkNPkl2vCZgOfgd2gHTwocXVw"}');
INSERT INTO vault."LedgerLine" VALUES (16, '{"act":"kept","at":"2026-12-01T03:13:50.093Z","mac":"k534m35okT9Czda6XXkjLJGtpOnNNhCx_WzWAc2gfeA","prev":"TMoJBBwXeJtCPUkTH3KGMXg4hZxZTuRef_BNTunQv4w","seq":16}');
INSERT INTO vault."LedgerLine" VALUES (17, '{"act":"objection","at":"2026-12-01T03:13:50.907Z","mac":"2IWBcS-gNJp9SmRZVrubXSJaWgLE3r-XQu-hHba1Vzk","prev":"nd3NQJ0LYHzUQFBHugnCJbm5otIRnUf0Gc_ch_cBDug","purpose":"security","seq":17,"subject":"CBQSdfD41FNOKZ517clrtrZuGGGou8aiYkGQPST1d-c"}');
INSERT INTO vault."LedgerLine" VALUES (18, '{"act":"kept","at":"2026-12-01T03:13:50.918Z","mac":"RU1fph41P4FVReFMW8jAPN-6g34n3JGsbTVuk0tS4Co","prev":"1myJj5x3RDeTy_vTXHDNg5HIvw6cZpCCnSUqcprxPUM","seq":18}');
INSERT INTO vault."LedgerLine" VALUES (19, '{"act":"erasure","at":"2026-12-01T03:13:54.544Z","mac":"RMBiY-JPomb3HKURT8xn6xGt5C1SCNAUm0fjMT5UUkk","prev":"PKm1sbLlzhyVqJ1aE7R52IqUoV-751xWfDTGaj2_BOs","seq":19,"subject":"56sZM8Y0PVPHXWUDLgROq3OD8bUkULEdahzbPercr9U"}');
INSERT INTO vault."LedgerLine" VALUES (20, '{"act":"kept","at":"2026-12-01T03:13:54.712Z","mac":"qhCF6dCUoHW7Mz_B1hAQ7j0mZ54WNVTzTjA9fPHR04o","prev":"HeCiAtCvykyl6mQpEg9E_HRAhDqoKSpwAJSKVtlxeYY","seq":20}');


--
-- Data for Name: MailKey; Type: TABLE DATA; Schema: vault; Owner: -
--

INSERT INTO vault."MailKey" VALUES ('01a22f98-1b63-71f7-97bc-1d3f5a30c336', 'test-1', '\x967a0e54e22e06039dbd25f6b0f7387e43405723aa3a63a91aa1ce6fb175bd760b60fa8f0af5065f', '2026-12-04 03:13:47.364+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-1f77-7113-83b6-f72496fbfc42', 'test-1', '\x99bac190d71c91e971413bc2926a21549e138d20c5878d192496d443f0a89d02c0bfade8474ffa14', '2026-12-04 03:13:48.504+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-2241-721b-ae75-a2b26d22e80a', 'test-1', '\xbada446eb7afaa65843a7d017665e94a57364b7e29b8bd2cee5403c0bb6dbe05e2197626b86b898f', '2026-12-04 03:13:49.121+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-245b-75b8-a6ae-e2c86ea7811c', 'test-1', '\xefe5cd4f7f91ebc84d62c66fb63c2c9708727e7897ade20b2101bd2500f2f3322c5b742dcab3bb62', '2026-12-04 03:13:49.659+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-2504-75d2-aa0a-9a9d679586fe', 'test-1', '\xd7a3811fa49625f57861c30dcf284b1bd5c8c04e501f2eb4f017802b9d65529719621b8078c24dfd', '2026-12-04 03:13:49.828+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-25ab-75ce-b9e6-9101ad393968', 'test-1', '\x8b0e98014c833d5df4bc06c9aae538878d216776733bf40131f310dee89d80321c8f175aeffa5b71', '2026-12-04 03:13:49.997+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-291b-71a5-b564-38d49069522b', 'test-1', '\xb087a33e08bf45905fe2d81b584f22349b5e46e13e5da334759256cad6d5738f9fafef22f66ceb27', '2026-12-04 03:13:50.875+00');
INSERT INTO vault."MailKey" VALUES ('01a22f98-379b-77c1-97e3-952a0a2aec4d', 'test-1', '\x72dd65d1d73a8d9a1d5cdf8794109a9da43b753f3fa8484d4d81546b57291e46a14be9a4583d39fc', '2026-12-04 03:13:54.643+00');


--
-- Data for Name: SubjectKey; Type: TABLE DATA; Schema: vault; Owner: -
--

INSERT INTO vault."SubjectKey" VALUES ('01a22f98-0e31-73d2-a1d6-83a4649ff2a0', '\x8dbed0791427ca188fe39fc9c1a0ac42', 'test-1', '\xc19053401a0ba49692b183ac31da2f90a0f4f7a17cceabb5d54d4140cfdeab2a25a4ec8cb454d276', '2026-12-01 03:13:43.986+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-10fb-7389-8269-c01431dac6a3', '\xd01bf8bc4cdf0188b814970ae22069af', 'test-1', '\x215fb0774e4fa82b363e4dc468d772adfd32e92a80db332500385caa2f28adc94e622b5a97969ce5', '2026-12-01 03:13:44.7+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-129d-719f-8bd2-aca68c855cdc', '\xa26fcbf67780776bca1f5dacc0a71b88', 'test-1', '\xc972ba3f01460b10cedef7b82584cb7cad2541ca4385203e978c5aa1daa43b30a3a9e51f3a20335b', '2026-12-01 03:13:45.118+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-1464-71e3-b0dc-e84910678481', '\x2bcda73ae11bbaeb4b7cb9e60f7a4bd3', 'test-1', '\xdb7820cb742b38c48d0b39302b1217445cb65eb8368fa25d0dab5c77e1d1451da94a16a53dd2f905', '2026-12-01 03:13:45.572+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-161f-709c-953f-0fa5b1f41759', '\xd69693f69e582bc14d67dfac2224744c', 'test-1', '\x2ff27c23d79bdc070fa0b5995cb91b35db118f8cccbadd62d61e6ea08e091166cc532176b3d6d8e3', '2026-12-01 03:13:46.016+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-262b-71b4-9546-04bd273278c9', '\x1a1c81ee8822db56eff71c4f9a3b3f4b', 'test-1', '\xcabbbcde94e70bb1ebc5c3df26f1354b56c9066f528fa37124aa275adc2b9668ca9749f67faf0778', '2026-12-01 03:13:50.123+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-280b-73c8-b332-344c809a7aae', '\x3e7dd5503b69960dcd95f2bc75e6f7c5', 'test-1', '\x1e150b8429dfcb69ec9ca07de2e2624b47160d4651bd46aaee8f72058f722f7a9445c5b3c8589b29', '2026-12-01 03:13:50.603+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-2991-7477-ad76-2c4776172324', '\x293b37f6d2a0e0a128262312dbf1c6cb', 'test-1', '\x31b2b234728a84a442f6421684023232558dd1b087cc30e8dbd80c0e68ca08148256ec03a25be62d', '2026-12-01 03:13:50.993+00');
INSERT INTO vault."SubjectKey" VALUES ('01a22f98-30dd-739f-8262-3f15473b6cb9', '\xd5b482ccbc4291df4982621bb91fe6de', 'test-1', '\xc4c9d6d7376c76c52ef27348ccf9fda03f861e40ec45ea425fa6666e7a2876e3193d0891f28868e0', '2026-12-01 03:13:52.861+00');


--
-- Data for Name: SubjectLookup; Type: TABLE DATA; Schema: vault; Owner: -
--

INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'abbf882e-52d2-793e-e09f-289c4de2aeb7', '01a22f98-0e31-73d2-a1d6-83a4649ff2a0');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'a0f94348-9eba-98bd-bef8-e9ba74e916e7', '01a22f98-10fb-7389-8269-c01431dac6a3');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'b8e0c511-69f7-f883-95b7-dd9d48031500', '01a22f98-129d-719f-8bd2-aca68c855cdc');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'def03414-6ed5-c972-f838-9ee729bc4530', '01a22f98-1464-71e3-b0dc-e84910678481');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', '62d7dc48-fae7-d668-5ac1-700ba4ee91d3', '01a22f98-161f-709c-953f-0fa5b1f41759');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'c66e9949-e32a-f88c-ca31-13389fa5fafb', '01a22f98-262b-71b4-9546-04bd273278c9');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', 'a7f3d83e-fa2d-90e6-b6fb-1f15b1d281b8', '01a22f98-280b-73c8-b332-344c809a7aae');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', '6bbf3ac8-d240-c62c-8959-bf3bf2e96c44', '01a22f98-2991-7477-ad76-2c4776172324');
INSERT INTO vault."SubjectLookup" VALUES ('users.email', '1', '1', '91a23332-a1d2-75d4-2761-05896fbc19b6', '01a22f98-30dd-739f-8262-3f15473b6cb9');


--
-- Name: Outbox_id_seq; Type: SEQUENCE SET; Schema: audit; Owner: -
--

SELECT pg_catalog.setval('audit."Outbox_id_seq"', 89, true);


--
-- Name: Anchor Anchor_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Anchor"
    ADD CONSTRAINT "Anchor_pkey" PRIMARY KEY (origin, size, sink);


--
-- Name: Checkpoint Checkpoint_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Checkpoint"
    ADD CONSTRAINT "Checkpoint_pkey" PRIMARY KEY (origin, size);


--
-- Name: Detail Detail_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Detail"
    ADD CONSTRAINT "Detail_pkey" PRIMARY KEY (idx);


--
-- Name: EntryOfSubject EntryOfSubject_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."EntryOfSubject"
    ADD CONSTRAINT "EntryOfSubject_pkey" PRIMARY KEY (idx);


--
-- Name: Leaf Leaf_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Leaf"
    ADD CONSTRAINT "Leaf_pkey" PRIMARY KEY (idx);


--
-- Name: LogVerification LogVerification_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."LogVerification"
    ADD CONSTRAINT "LogVerification_pkey" PRIMARY KEY (id);


--
-- Name: Outbox Outbox_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Outbox"
    ADD CONSTRAINT "Outbox_pkey" PRIMARY KEY (id);


--
-- Name: SignInFailure SignInFailure_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."SignInFailure"
    ADD CONSTRAINT "SignInFailure_pkey" PRIMARY KEY ("subjectId", hour);


--
-- Name: Tile Tile_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Tile"
    ADD CONSTRAINT "Tile_pkey" PRIMARY KEY (level, n);


--
-- Name: Tree Tree_pkey; Type: CONSTRAINT; Schema: audit; Owner: -
--

ALTER TABLE ONLY audit."Tree"
    ADD CONSTRAINT "Tree_pkey" PRIMARY KEY (id);


--
-- Name: ConsentEvent ConsentEvent_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ConsentEvent"
    ADD CONSTRAINT "ConsentEvent_pkey" PRIMARY KEY (id);


--
-- Name: KeyCheck KeyCheck_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."KeyCheck"
    ADD CONSTRAINT "KeyCheck_pkey" PRIMARY KEY (name, version);


--
-- Name: LedgerHead LedgerHead_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LedgerHead"
    ADD CONSTRAINT "LedgerHead_pkey" PRIMARY KEY (id);


--
-- Name: LegalHold LegalHold_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."LegalHold"
    ADD CONSTRAINT "LegalHold_pkey" PRIMARY KEY (id);


--
-- Name: Package Package_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Package"
    ADD CONSTRAINT "Package_pkey" PRIMARY KEY (id);


--
-- Name: PrivacyRequest PrivacyRequest_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."PrivacyRequest"
    ADD CONSTRAINT "PrivacyRequest_pkey" PRIMARY KEY (id);


--
-- Name: Profile Profile_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Profile"
    ADD CONSTRAINT "Profile_pkey" PRIMARY KEY (id);


--
-- Name: QueuedMail QueuedMail_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."QueuedMail"
    ADD CONSTRAINT "QueuedMail_pkey" PRIMARY KEY (id);


--
-- Name: RateLimit RateLimit_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RateLimit"
    ADD CONSTRAINT "RateLimit_pkey" PRIMARY KEY (key);


--
-- Name: RequestStep RequestStep_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RequestStep"
    ADD CONSTRAINT "RequestStep_pkey" PRIMARY KEY (id);


--
-- Name: Retained Retained_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Retained"
    ADD CONSTRAINT "Retained_pkey" PRIMARY KEY (id);


--
-- Name: Session Session_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_pkey" PRIMARY KEY (id);


--
-- Name: StepUp StepUp_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."StepUp"
    ADD CONSTRAINT "StepUp_pkey" PRIMARY KEY (id);


--
-- Name: Supplement Supplement_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Supplement"
    ADD CONSTRAINT "Supplement_pkey" PRIMARY KEY (id);


--
-- Name: TextVersion TextVersion_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."TextVersion"
    ADD CONSTRAINT "TextVersion_pkey" PRIMARY KEY (hash);


--
-- Name: User User_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."User"
    ADD CONSTRAINT "User_pkey" PRIMARY KEY (id);


--
-- Name: VerificationToken VerificationToken_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."VerificationToken"
    ADD CONSTRAINT "VerificationToken_pkey" PRIMARY KEY (id);


--
-- Name: _prisma_migrations _prisma_migrations_pkey; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public._prisma_migrations
    ADD CONSTRAINT _prisma_migrations_pkey PRIMARY KEY (id);


--
-- Name: EmailChange EmailChange_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault."EmailChange"
    ADD CONSTRAINT "EmailChange_pkey" PRIMARY KEY (id);


--
-- Name: LedgerLine LedgerLine_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault."LedgerLine"
    ADD CONSTRAINT "LedgerLine_pkey" PRIMARY KEY (seq);


--
-- Name: MailKey MailKey_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault."MailKey"
    ADD CONSTRAINT "MailKey_pkey" PRIMARY KEY ("mailId");


--
-- Name: SubjectKey SubjectKey_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault."SubjectKey"
    ADD CONSTRAINT "SubjectKey_pkey" PRIMARY KEY ("subjectId");


--
-- Name: SubjectLookup SubjectLookup_pkey; Type: CONSTRAINT; Schema: vault; Owner: -
--

ALTER TABLE ONLY vault."SubjectLookup"
    ADD CONSTRAINT "SubjectLookup_pkey" PRIMARY KEY ("indexId", "keyVersion", "normVersion", bidx);


--
-- Name: Detail_until_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX "Detail_until_idx" ON audit."Detail" USING btree (until);


--
-- Name: EntryOfSubject_subjectId_entryId_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX "EntryOfSubject_subjectId_entryId_idx" ON audit."EntryOfSubject" USING btree ("subjectId", "entryId");


--
-- Name: Leaf_entryId_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX "Leaf_entryId_idx" ON audit."Leaf" USING btree ("entryId");


--
-- Name: Outbox_entryId_key; Type: INDEX; Schema: audit; Owner: -
--

CREATE UNIQUE INDEX "Outbox_entryId_key" ON audit."Outbox" USING btree ("entryId");


--
-- Name: Outbox_subjectId_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX "Outbox_subjectId_idx" ON audit."Outbox" USING btree ("subjectId");


--
-- Name: SignInFailure_hour_idx; Type: INDEX; Schema: audit; Owner: -
--

CREATE INDEX "SignInFailure_hour_idx" ON audit."SignInFailure" USING btree (hour);


--
-- Name: ConsentEvent_noticeHash_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ConsentEvent_noticeHash_idx" ON public."ConsentEvent" USING btree ("noticeHash");


--
-- Name: ConsentEvent_textHash_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ConsentEvent_textHash_idx" ON public."ConsentEvent" USING btree ("textHash");


--
-- Name: ConsentEvent_userId_purpose_at_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "ConsentEvent_userId_purpose_at_idx" ON public."ConsentEvent" USING btree ("userId", purpose, at);


--
-- Name: LegalHold_subjectId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "LegalHold_subjectId_idx" ON public."LegalHold" USING btree ("subjectId");


--
-- Name: Package_expires_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Package_expires_idx" ON public."Package" USING btree (expires);


--
-- Name: Package_file_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Package_file_key" ON public."Package" USING btree (file);


--
-- Name: Package_one_preparing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Package_one_preparing" ON public."Package" USING btree ("userId") WHERE (state = 'preparing'::text);


--
-- Name: Package_state_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Package_state_idx" ON public."Package" USING btree (state);


--
-- Name: Package_userId_requestedAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Package_userId_requestedAt_idx" ON public."Package" USING btree ("userId", "requestedAt");


--
-- Name: PrivacyRequest_completedAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PrivacyRequest_completedAt_idx" ON public."PrivacyRequest" USING btree ("completedAt");


--
-- Name: PrivacyRequest_one_erasure; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "PrivacyRequest_one_erasure" ON public."PrivacyRequest" USING btree ("subjectId") WHERE (("right" = 'erasure'::text) AND (state = 'scheduled'::text));


--
-- Name: PrivacyRequest_reference_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "PrivacyRequest_reference_key" ON public."PrivacyRequest" USING btree (reference);


--
-- Name: PrivacyRequest_state_scheduledAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PrivacyRequest_state_scheduledAt_idx" ON public."PrivacyRequest" USING btree (state, "scheduledAt");


--
-- Name: PrivacyRequest_subjectId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "PrivacyRequest_subjectId_idx" ON public."PrivacyRequest" USING btree ("subjectId");


--
-- Name: Profile_userId_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Profile_userId_key" ON public."Profile" USING btree ("userId");


--
-- Name: QueuedMail_expiresAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "QueuedMail_expiresAt_idx" ON public."QueuedMail" USING btree ("expiresAt");


--
-- Name: QueuedMail_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "QueuedMail_userId_idx" ON public."QueuedMail" USING btree ("userId");


--
-- Name: RateLimit_expire_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "RateLimit_expire_idx" ON public."RateLimit" USING btree (expire);


--
-- Name: RequestStep_requestId_store_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "RequestStep_requestId_store_key" ON public."RequestStep" USING btree ("requestId", store);


--
-- Name: RequestStep_state_nextAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "RequestStep_state_nextAt_idx" ON public."RequestStep" USING btree (state, "nextAt");


--
-- Name: Retained_subjectId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Retained_subjectId_idx" ON public."Retained" USING btree ("subjectId");


--
-- Name: Retained_until_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Retained_until_idx" ON public."Retained" USING btree (until);


--
-- Name: Session_expires_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Session_expires_idx" ON public."Session" USING btree (expires);


--
-- Name: Session_sessionToken_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "Session_sessionToken_key" ON public."Session" USING btree ("sessionToken");


--
-- Name: Session_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Session_userId_idx" ON public."Session" USING btree ("userId");


--
-- Name: StepUp_expiresAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "StepUp_expiresAt_idx" ON public."StepUp" USING btree ("expiresAt");


--
-- Name: StepUp_sessionId_act_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "StepUp_sessionId_act_key" ON public."StepUp" USING btree ("sessionId", act);


--
-- Name: StepUp_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "StepUp_userId_idx" ON public."StepUp" USING btree ("userId");


--
-- Name: Supplement_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "Supplement_userId_idx" ON public."Supplement" USING btree ("userId");


--
-- Name: TextVersion_kind_key_language_version_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "TextVersion_kind_key_language_version_key" ON public."TextVersion" USING btree (kind, key, language, version);


--
-- Name: User_firstWarningAt_activeAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "User_firstWarningAt_activeAt_idx" ON public."User" USING btree ("firstWarningAt", "activeAt");


--
-- Name: User_secondWarningAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "User_secondWarningAt_idx" ON public."User" USING btree ("secondWarningAt");


--
-- Name: User_verifiedAt_createdAt_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "User_verifiedAt_createdAt_idx" ON public."User" USING btree ("verifiedAt", "createdAt");


--
-- Name: VerificationToken_expires_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "VerificationToken_expires_idx" ON public."VerificationToken" USING btree (expires);


--
-- Name: VerificationToken_identifier_token_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "VerificationToken_identifier_token_key" ON public."VerificationToken" USING btree (identifier, token);


--
-- Name: VerificationToken_token_key; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX "VerificationToken_token_key" ON public."VerificationToken" USING btree (token);


--
-- Name: VerificationToken_userId_idx; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX "VerificationToken_userId_idx" ON public."VerificationToken" USING btree ("userId");


--
-- Name: EmailChange_expires_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "EmailChange_expires_idx" ON vault."EmailChange" USING btree (expires);


--
-- Name: EmailChange_newIndex_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "EmailChange_newIndex_idx" ON vault."EmailChange" USING btree ("newIndex");


--
-- Name: EmailChange_oldIndex_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "EmailChange_oldIndex_idx" ON vault."EmailChange" USING btree ("oldIndex");


--
-- Name: EmailChange_one_pending; Type: INDEX; Schema: vault; Owner: -
--

CREATE UNIQUE INDEX "EmailChange_one_pending" ON vault."EmailChange" USING btree ("subjectId") WHERE ("confirmedAt" IS NULL);


--
-- Name: EmailChange_subjectId_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "EmailChange_subjectId_idx" ON vault."EmailChange" USING btree ("subjectId");


--
-- Name: EmailChange_token_key; Type: INDEX; Schema: vault; Owner: -
--

CREATE UNIQUE INDEX "EmailChange_token_key" ON vault."EmailChange" USING btree (token);


--
-- Name: EmailChange_undoToken_key; Type: INDEX; Schema: vault; Owner: -
--

CREATE UNIQUE INDEX "EmailChange_undoToken_key" ON vault."EmailChange" USING btree ("undoToken");


--
-- Name: MailKey_expiresAt_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "MailKey_expiresAt_idx" ON vault."MailKey" USING btree ("expiresAt");


--
-- Name: SubjectKey_kid_key; Type: INDEX; Schema: vault; Owner: -
--

CREATE UNIQUE INDEX "SubjectKey_kid_key" ON vault."SubjectKey" USING btree (kid);


--
-- Name: SubjectLookup_subjectId_idx; Type: INDEX; Schema: vault; Owner: -
--

CREATE INDEX "SubjectLookup_subjectId_idx" ON vault."SubjectLookup" USING btree ("subjectId");


--
-- Name: Anchor Anchor_append_only; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Anchor_append_only" BEFORE DELETE OR UPDATE ON audit."Anchor" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Anchor" ENABLE ALWAYS TRIGGER "Anchor_append_only";


--
-- Name: Anchor Anchor_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Anchor_no_truncate" BEFORE TRUNCATE ON audit."Anchor" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Anchor" ENABLE ALWAYS TRIGGER "Anchor_no_truncate";


--
-- Name: Checkpoint Checkpoint_append_only; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Checkpoint_append_only" BEFORE DELETE OR UPDATE ON audit."Checkpoint" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Checkpoint" ENABLE ALWAYS TRIGGER "Checkpoint_append_only";


--
-- Name: Checkpoint Checkpoint_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Checkpoint_no_truncate" BEFORE TRUNCATE ON audit."Checkpoint" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Checkpoint" ENABLE ALWAYS TRIGGER "Checkpoint_no_truncate";


--
-- Name: Detail Detail_immutable; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Detail_immutable" BEFORE UPDATE ON audit."Detail" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Detail" ENABLE ALWAYS TRIGGER "Detail_immutable";


--
-- Name: EntryOfSubject EntryOfSubject_immutable; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "EntryOfSubject_immutable" BEFORE UPDATE ON audit."EntryOfSubject" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."EntryOfSubject" ENABLE ALWAYS TRIGGER "EntryOfSubject_immutable";


--
-- Name: Leaf Leaf_append_only; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Leaf_append_only" BEFORE DELETE ON audit."Leaf" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_append_only";


--
-- Name: Leaf Leaf_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Leaf_no_truncate" BEFORE TRUNCATE ON audit."Leaf" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_no_truncate";


--
-- Name: Leaf Leaf_only_pruned; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Leaf_only_pruned" BEFORE UPDATE ON audit."Leaf" FOR EACH ROW EXECUTE FUNCTION audit.rightful_leaf_only_pruned();

ALTER TABLE audit."Leaf" ENABLE ALWAYS TRIGGER "Leaf_only_pruned";


--
-- Name: Outbox Outbox_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Outbox_no_truncate" BEFORE TRUNCATE ON audit."Outbox" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Outbox" ENABLE ALWAYS TRIGGER "Outbox_no_truncate";


--
-- Name: Outbox Outbox_only_forgets; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Outbox_only_forgets" BEFORE UPDATE ON audit."Outbox" FOR EACH ROW EXECUTE FUNCTION audit.rightful_outbox_only_forgets();

ALTER TABLE audit."Outbox" ENABLE ALWAYS TRIGGER "Outbox_only_forgets";


--
-- Name: Tile Tile_append_only; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tile_append_only" BEFORE DELETE ON audit."Tile" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Tile" ENABLE ALWAYS TRIGGER "Tile_append_only";


--
-- Name: Tile Tile_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tile_no_truncate" BEFORE TRUNCATE ON audit."Tile" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Tile" ENABLE ALWAYS TRIGGER "Tile_no_truncate";


--
-- Name: Tile Tile_only_grows; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tile_only_grows" BEFORE UPDATE ON audit."Tile" FOR EACH ROW EXECUTE FUNCTION audit.rightful_tile_only_grows();

ALTER TABLE audit."Tile" ENABLE ALWAYS TRIGGER "Tile_only_grows";


--
-- Name: Tree Tree_no_truncate; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tree_no_truncate" BEFORE TRUNCATE ON audit."Tree" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Tree" ENABLE ALWAYS TRIGGER "Tree_no_truncate";


--
-- Name: Tree Tree_only_grows; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tree_only_grows" BEFORE UPDATE ON audit."Tree" FOR EACH ROW EXECUTE FUNCTION audit.rightful_tree_only_grows();

ALTER TABLE audit."Tree" ENABLE ALWAYS TRIGGER "Tree_only_grows";


--
-- Name: Tree Tree_stays; Type: TRIGGER; Schema: audit; Owner: -
--

CREATE TRIGGER "Tree_stays" BEFORE DELETE ON audit."Tree" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE audit."Tree" ENABLE ALWAYS TRIGGER "Tree_stays";


--
-- Name: ConsentEvent ConsentEvent_append_only; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "ConsentEvent_append_only" BEFORE UPDATE ON public."ConsentEvent" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE public."ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_append_only";


--
-- Name: ConsentEvent ConsentEvent_leaves_with_person; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "ConsentEvent_leaves_with_person" BEFORE DELETE ON public."ConsentEvent" FOR EACH ROW WHEN ((current_setting('rightful.erasing'::text, true) IS DISTINCT FROM (old."userId")::text)) EXECUTE FUNCTION public.rightful_refuse_unless_erasing();

ALTER TABLE public."ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_leaves_with_person";


--
-- Name: ConsentEvent ConsentEvent_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "ConsentEvent_no_truncate" BEFORE TRUNCATE ON public."ConsentEvent" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE public."ConsentEvent" ENABLE ALWAYS TRIGGER "ConsentEvent_no_truncate";


--
-- Name: TextVersion TextVersion_immutable; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "TextVersion_immutable" BEFORE DELETE OR UPDATE ON public."TextVersion" FOR EACH ROW EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE public."TextVersion" ENABLE ALWAYS TRIGGER "TextVersion_immutable";


--
-- Name: TextVersion TextVersion_no_truncate; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER "TextVersion_no_truncate" BEFORE TRUNCATE ON public."TextVersion" FOR EACH STATEMENT EXECUTE FUNCTION public.rightful_refuse();

ALTER TABLE public."TextVersion" ENABLE ALWAYS TRIGGER "TextVersion_no_truncate";


--
-- Name: LedgerLine LedgerLine_append_only; Type: TRIGGER; Schema: vault; Owner: -
--

CREATE TRIGGER "LedgerLine_append_only" BEFORE DELETE OR UPDATE ON vault."LedgerLine" FOR EACH ROW EXECUTE FUNCTION vault.rightful_refuse();

ALTER TABLE vault."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_append_only";


--
-- Name: LedgerLine LedgerLine_no_truncate; Type: TRIGGER; Schema: vault; Owner: -
--

CREATE TRIGGER "LedgerLine_no_truncate" BEFORE TRUNCATE ON vault."LedgerLine" FOR EACH STATEMENT EXECUTE FUNCTION vault.rightful_refuse();

ALTER TABLE vault."LedgerLine" ENABLE ALWAYS TRIGGER "LedgerLine_no_truncate";


--
-- Name: ConsentEvent ConsentEvent_noticeHash_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ConsentEvent"
    ADD CONSTRAINT "ConsentEvent_noticeHash_fkey" FOREIGN KEY ("noticeHash") REFERENCES public."TextVersion"(hash) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: ConsentEvent ConsentEvent_textHash_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ConsentEvent"
    ADD CONSTRAINT "ConsentEvent_textHash_fkey" FOREIGN KEY ("textHash") REFERENCES public."TextVersion"(hash) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: ConsentEvent ConsentEvent_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."ConsentEvent"
    ADD CONSTRAINT "ConsentEvent_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: Package Package_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Package"
    ADD CONSTRAINT "Package_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: Profile Profile_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Profile"
    ADD CONSTRAINT "Profile_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: RequestStep RequestStep_requestId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."RequestStep"
    ADD CONSTRAINT "RequestStep_requestId_fkey" FOREIGN KEY ("requestId") REFERENCES public."PrivacyRequest"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Session Session_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Session"
    ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: StepUp StepUp_sessionId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."StepUp"
    ADD CONSTRAINT "StepUp_sessionId_fkey" FOREIGN KEY ("sessionId") REFERENCES public."Session"(id) ON UPDATE CASCADE ON DELETE CASCADE;


--
-- Name: Supplement Supplement_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."Supplement"
    ADD CONSTRAINT "Supplement_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- Name: VerificationToken VerificationToken_userId_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public."VerificationToken"
    ADD CONSTRAINT "VerificationToken_userId_fkey" FOREIGN KEY ("userId") REFERENCES public."User"(id) ON UPDATE CASCADE ON DELETE RESTRICT;


--
-- PostgreSQL database dump complete
--



