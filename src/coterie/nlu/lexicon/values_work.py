"""Values of tools for work and for developers, in the notation of `shapes`: code, clouds, files, failures, jobs."""

from __future__ import annotations

ENVIRONMENTS = """
production = production, prod, prd, live, Production = production, prod, production environment, live environment
staging = staging, stage, stg, uat, preprod, pre_prod, Staging = staging, uat, pre production, preprod, staging
  environment
development = development, dev, local, Development = development, dev environment, development environment, local
  environment
sandbox = sandbox, test, testing, qa, Sandbox = sandbox, test environment, test mode, sandbox environment
preview = preview, pr_preview, branch_preview, review_app = preview environment, preview, review app, review apps,
  branch preview
"""

CODE_LANGUAGES = """
javascript = js, javascript, JavaScript, node, nodejs, node_js, Node.js = javascript, js, node, node js, nodejs
typescript = ts, typescript, TypeScript = typescript
python = py, python, Python, py3 = python, pythonista, pythonistas
golang = go, golang, Go, Golang = golang, go lang, gopher, gophers
ruby = rb, ruby, Ruby, rails = ruby, ruby on rails, rails, rubyist, rubyists
rust = rs, rust, Rust = rust, rustacean, rustaceans
java = java, Java, jvm = java
kotlin = kt, kotlin, Kotlin = kotlin
csharp = csharp, c#, C#, dotnet, .net, .NET = c sharp, c#, csharp, dotnet, dot net, .net
cpp = cpp, c++, C++ = c++, cpp, c plus plus
php = php, PHP, laravel = php, laravel
swift = swift, Swift = swift
elixir = ex, elixir, Elixir = elixir
scala = scala, Scala = scala
"""

CLOUDS = """
aws = aws, amazon_web_services, amazon, AWS = amazon web services, amazon cloud, amazon's cloud, ^AWS
gcp = gcp, google_cloud, gcloud, GCP = google cloud, google cloud platform, google's cloud, ^GCP
azure = azure, microsoft_azure, ms_azure, Azure = azure, microsoft azure, microsoft cloud, microsoft's cloud
on_premise = on_prem, onprem, on_premise, on_premises, self_hosted, selfhosted = on premise, on premises, on prem,
  self hosted, own servers, own data center, own data centre
"""

FILES = """
powerpoint = pptx, ppt, powerpoint, PowerPoint = powerpoint, powerpoints, power point, powerpoint file, powerpoint
  files, powerpoint deck
word_file = docx, word, doc, Word = word document, word documents, word doc, word docs, word file, word files, ms
  word, microsoft word
excel = xlsx, xls, excel, Excel, spreadsheet = excel, excel sheet, excel sheets, excel file, excel files, excel
  spreadsheet, excel spreadsheets, excel workbook, spreadsheet, spreadsheets
csv = csv, CSV = csv, csv file, csv files, comma separated file
pdf = pdf, PDF = pdf, pdfs, pdf file, pdf files
jpeg = jpg, jpeg, JPG, JPEG = jpeg, jpegs, jpg, jpgs
png = png, PNG = png, pngs, png image, png file
svg = svg, SVG, vector = vector, vectors, vector file, vector graphic, vector graphics
movie_file = mp4, mov, webm, MP4 = video file, video files, movie file, mp4
gif = gif, GIF = gif, gifs, animated gif
zip = zip, ZIP = zip, zip file, zip files
markdown = md, markdown, Markdown = markdown
figma = fig, figma, Figma = figma, figma file, figma files
photoshop = psd, photoshop, Photoshop = photoshop, photoshop file, photoshop files
keynote = key, keynote, Keynote = keynote
google_docs = gdoc, gdocs, google_docs, google_doc = google docs, google doc
google_sheets = gsheet, gsheets, google_sheets, google_sheet = google sheets, google sheet
google_slides = gslides, google_slides = google slides
slides = slides, slide, deck, slide_deck, presentation = slide deck, slide decks, deck, decks, slides, presentation,
  presentations, slideshow, slideshows
whiteboard = whiteboard, wb, white_board = whiteboard, whiteboards, white board, white boards
wireframe = wireframe, wf, mockup = wireframe, wireframes, wire frame, wire frames
mockup = mockup, mock_up, wireframe = mockup, mockups, mock up, mock ups
flowchart = flowchart, flow_chart, diagram = flowchart, flowcharts, flow chart, flow charts
mind_map = mindmap, mind_map = mind map, mind maps, mindmap, mindmaps
spreadsheet = spreadsheet, sheet, xlsx, xls = spreadsheet, spreadsheets
"""

FAILURES = """
out_of_memory = oom, out_of_memory, OOM, OOMKilled, memory, memory_limit = out of memory, ran out of memory, run out
  of memory, running out of memory, runs out of memory, not enough memory, too little memory
timeout = timeout, time_out, timed_out, Timeout, deadline_exceeded = timed out, time out, times out, timing out,
  timeout, timeouts, took too long, takes too long, taking too long
network = network, network_error, connection, connectivity, offline = network error, network errors, network problem,
  network problems, network trouble, connection problem, connection problems, bad connection, lost connection
no_access = permission_denied, unauthorized, forbidden, no_access, access_denied, auth = no access, access denied,
  permission denied, missing permissions, lacking permission
too_large = too_large, file_too_large, size_limit, too_big, file_size = too large, too big, too heavy
bad_format = bad_format, invalid_format, unsupported_format, unsupported, format, wrong_format = wrong format, bad
  format, unsupported format, wrong file type, unsupported file
bad_password = bad_password, wrong_password, invalid_password, incorrect_password, invalid_credentials = wrong
  password, bad password, incorrect password, mistyped password, mistyped their password
build_error = build, build_error, compile, compile_error, compilation = build error, compile error, build errors,
  compile errors
bad_config = config, bad_config, config_error, misconfiguration, configuration = bad config, wrong config, config
  error, misconfigured, misconfiguration, bad configuration
"""

FACTORS = """
authenticator = totp, authenticator, authenticator_app, TOTP, app = authenticator app, authenticator, authenticator
  apps, google authenticator, code app
security_key = webauthn, security_key, u2f, fido, fido2, hardware_key, yubikey = security key, security keys, hardware
  key, hardware keys, hardware token, yubikey, yubikeys
"""

MANNERS = """
inbound = in, inbound, incoming, Inbound = inbound, incoming
outbound = out, outbound, outgoing, Outbound = outbound, outgoing, dialled out, dialed out
manual = manual, manually, by_hand, hand, Manual = by hand, manually, manual entry
automatic = auto, automatic, automated, system, Automatic = automatically, automatic, by itself, on its own
blank = blank, scratch, from_scratch, empty, Blank = from scratch, from nothing, blank page, from a blank page, from
  zero, blank
bulk = bulk, mass, batch, Bulk = in bulk, en masse
no_answer = no_answer, not_answered, unanswered, no_pickup, missed = no answer, nobody answered, no one answered,
  nobody picked up, no one picked up, unanswered, went unanswered, didn't pick up, did not pick up, rang out
voicemail = voicemail, vm, voice_mail, left_voicemail, left_message = voicemail, voicemails, voice mail, voice mails,
  voice message, voice messages, answering machine
connected = connected, answered, spoke, conversation = got through, was answered, picked up, spoke to someone
no_response = no_response, no_reply, ghosted, unresponsive, went_dark = no response, no reply, ghosted, ghosted them,
  went silent, went dark, stopped answering, stopped replying, radio silence
not_started = not_started, not_begun, to_do, todo, Not Started, not started = not started, haven't started, hasn't
  started, have not started, has not started, haven't begun, hasn't begun, have not begun, has not begun, yet to start,
  yet to begin, not begun, didn't start, did not start, never started
halfway = in_progress, in progress, In Progress, started, ongoing = halfway through, half way through, partway
  through, part way through, midway through, in the middle of, in the midst of, still going through, not done with,
  still in
multi_year = multi_year, multi-year, multiyear, Multi-year = multi year, several years, over several years, multi year
  deal
read_only = ro, read_only, readonly, read-only, viewer, Read only = read only, read only access, view only, view only
  access, look but not touch
read_write = rw, read_write, readwrite, editor = read and write, read write, read write access
enterprise_plan = ent, enterprise, Enterprise = enterprise
"""

JOBS = """
engineering = eng, engineering, Engineering, engineer, development, rnd, R&D = engineering, engineer, engineers, in
  engineering, developers, developer, r and d
product_management = pm, product, product_management, Product, PM = product management, product manager, product
  managers, product people, product folks, product team
marketing = mktg, marketing, mkt, mkting, Marketing = marketing, marketer, marketers, marketing people
operations = ops, operations, Operations = operations, ops
finance = fin, finance, Finance, accounting = finance, accounting, accountants
human_resources = hr, people, human_resources, HR, People = human resources, ^HR
customer_support = support, cs, customer_support, customer_service, cx, Support = customer support, customer service,
  support agents, support people
customer_success = cs, customer_success, csm, success = customer success
education = edu, education, teaching, academia, Education = education, educator, educators, teaching, teachers,
  teacher
information_technology = it, IT, information_technology = information technology, it department, ^IT
design = design, ux, Design, UX, creative = design, designer, designers, ux
sales = sales, sls, Sales, revenue = sales, salespeople, sales people, sellers
legal = legal, Legal, law = legal, lawyers
"""

CONTRACTS_OF_WORK = """
contractor = contractor, freelance, freelancer, contract, Contractor = contractor, contractors, freelancer, freelancers
intern = intern, internship, trainee, Intern = intern, interns, on an internship
temp = temp, temporary, agency, Temporary = temp, temps, temporary staff, temporary workers, agency staff
permanent = permanent, perm, Permanent = permanent staff, permanent employee, permanent employees, permanently employed
"""

ABSENCES = """
vacation = vacation, holiday, annual_leave, annual, pto, Vacation = vacation, holiday leave, annual leave, paid time off
sick = sick, sick_leave, illness, sickness, Sick = sick, sick leave, sick day, sick days, sickness, ill
parental = parental, parental_leave, maternity, paternity, Parental = parental, parental leave, maternity, paternity,
  maternity leave, paternity leave
unpaid_leave = unpaid, unpaid_leave, Unpaid = unpaid leave, leave without pay
bereavement = bereavement, compassionate, Bereavement = bereavement leave, compassionate leave
"""

EXITS = """
resigned = resigned, resignation, voluntary, quit, Resigned = resign, resigned, resigns, resigning, hand in their
  notice, handed in their notice, hand in notice, handed in notice, gave notice, give notice, gave their notice
terminated = terminated, fired, dismissed, involuntary, dismissal, Terminated = fired, sacked, dismissed, got the sack
laid_off = laid_off, layoff, redundancy, redundant, Laid off = laid off, made redundant, layoffs, redundancy
end_of_contract = contract_end, contract_ended, end_of_contract, expired = end of contract, contract ended, contract ran
  out
"""

WORKPLACES = """
remote = remote, Remote, wfh, home, home_office, remotely = remote, remotely, from home, work from home, working from
  home, wfh, fully remote, home office
hybrid = hybrid, Hybrid = hybrid, part remote
on_site = on_site, onsite, office, in_office, Office, On-site = in the office, on site, onsite, office based
"""
