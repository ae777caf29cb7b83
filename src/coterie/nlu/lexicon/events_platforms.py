"""Event concepts of platforms for developers, second part: builds, logs, variables, code, machines, alerts, usage."""

from __future__ import annotations

TEXT = """
# builds
build_finish
  name: build/pipeline/job/ci/test/workflow/compile/test_run/test_suite/ci_run/pipeline_run/workflow_run <to_finish>/
    success/succeed/pass/do
  say: build/pipeline/job/ci_run/test_run/test_suite pass/succeed/complete/finish/go_green/go_through/
    come_back_green/come_up_green/turn_green, have * build/pipeline/ci_run/test_run/test_suite pass/succeed/complete/
    finish/go_green/go_through, green build/pipeline, get * build through/green, pass ci
  near: build_run

build_start
  name: ci_run/pipeline_run/workflow_run/test_run/job_run <to_start>/queue/trigger/create
  say: kick_off/set_off/fire_off/launch/fire_up/run/spin_up/start_up/execute/initiate/begin * build/pipeline/ci/
    ci_run/test_run/test_suite/workflow_run, run ci
  near: build_run

build_cancel
  name: build/pipeline/ci/ci_run/workflow_run <to_cancel>/abort/skip/kill
  say: <to_cancel>/abort/kill/stop/interrupt/call_off * build/pipeline/ci_run/workflow_run, have * build/pipeline
    cancel/abort

build_fail
  say: go red, turn * build/pipeline red, have/see/get/suffer * build/pipeline/ci_run/test_run fail/break/error_out/
    fall_over/not_go_through, break/botch/bust/wreck * build/pipeline/main/master, have/get/see * fail/break/red
    build/pipeline/ci_run/test, not get * build to pass, get * build failure/error, ci fail/break/go_red, fail ci

test_run
  name: test/test_suite/e2e_test/unit_test <to_run>/run/execute
  say: <to_run> * test/test_suite/unit_test/end_to_end_test
  near: build_run

coverage_upload
  name: coverage/coverage_report/code_coverage <to_upload>/report/send/submit
  say: <to_upload>/report/send/submit * coverage/coverage_report

runner_register
  name: runner/build_agent/self_host_runner/worker_pool <to_create>/register/add/connect/launch
  say: <to_create>/register/connect/launch/set_up/bring * own/self_host runner/build_agent

# deployments
deploy
  say: push/ship/go/release/deploy/get to prod/production/live, put/push/get/ship/take/move/promote/bring/roll/
    release/deploy/send * in/into/to/out_to/on prod/production/live_environment/live_server, push/make/do/cut/ship/
    run/perform/trigger/put_out/roll_out * deploy/deployment/release, go live in prod/production, push out * release/
    version/build, get * out of door

deploy_fail
  name: deploy/deployment/release/rollout fail/failure/error/crash/time_out/abort/reject
  say: fail deploy/deployment/release/rollout, have/get/see/suffer/run_into/hit * fail/break/botch/bad/unsuccessful/
    crash deploy/deployment/release/rollout, deploy/deployment/release error/failure, get/hit/have/see/run_into *
    deploy/deployment/release error/failure, not get * deploy/deployment/release to work/through/out, struggle to
    deploy/ship/release, trouble/problem/issue/difficulty deploy/release/ship, trouble/problem/issue with * deploy/
    deployment/release/rollout, not manage to deploy/release, fail to deploy/release/ship, deploy/deployment be botch

deploy_roll_back
  say: go/switch/fall/get/move/revert/return/drop/step back to * early/previous/old/prior/former/last/stable deploy/
    deployment/release/version/build, have/do/need/trigger/perform/make * rollback, have * deploy/deployment/release/
    rollout roll_back/revert/undo/pull/back_out, restore * previous/old/early deploy/deployment/release, revert *
    production/prod/main

preview_open
  name: preview/preview_environment/preview_env/preview_deploy/preview_deployment/preview_url/preview_link/review_app
    <to_open>/<to_create>/visit/view/launch/share/build/generate
  say: <to_open>/<to_create>/visit/view/launch/spin_up/share/check_out/look_at/click_through_to/pull_up/fire_up/
    stand_up/get/preview * preview/preview_environment/preview_deploy/preview_deployment/preview_url/preview_link/
    preview_build/review_app

go_live
  name: go live, live_mode/production_mode/production_access/production_key <to_activate>/switch/enter/enable/
    request/grant, app/site/project/project_status go_live/launch/live
  say: go live, go into production/live_mode, switch/move/go/flip to live_mode/live/production/production_mode, turn
    on live mode, leave * sandbox/test_mode, launch * app/site/project, come out of test_mode/sandbox/beta
  near: deploy

environment_create
  name: environment/env/stage/branch_environment <to_create>/clone/duplicate/provision
  say: <to_create>/spin_up/stand_up/clone/provision/set_up * environment/env/stage
  near: sandbox_create

server_restart
  name: server/instance/service/app/container/machine/database/dyno/pod/worker/cluster restart/reboot/recreate
  say: restart/reboot/bounce/power_cycle/cycle * server/instance/service/container/machine/database/dyno/pod/worker

server_stop
  name: server/instance/service/container/machine/database/pod/cluster stop/suspend/shut_down/hibernate/pause/
    power_off/sleep
  say: stop/suspend/shut_down/power_off/power_down/turn_off/switch_off/pause * server/instance/service/container/
    machine/cluster/database
  near: function_delete

cron_create
  name: cron/cron_job/schedule_job/schedule_task/job_schedule/scheduler <to_create>/add/set_up/run/trigger
  say: <to_create>/set_up/schedule/add * cron/cron_job/cronjob/schedule_job/nightly_job

migration_run
  name: migration/schema/database_migration/schema_change/db_migration <to_run>/apply/execute/change/push/deploy
  say: <to_run>/apply/push/roll_out * migration/schema_migration/database_migration/schema_change, migrate *
    database/schema, change * schema

image_push
  name: image/container_image/docker_image/artifact/package push/upload/publish/build/store
  say: push/upload/publish/build * image/container_image/docker_image/artifact

image_pull
  name: image/container_image/docker_image/artifact pull/download/fetch
  say: pull/pull_down/fetch * image/container_image/docker_image/artifact

package_publish
  name: package/module/library/gem/crate/npm_package/plugin/release/version <to_publish>/push/release/tag
  say: <to_publish>/push/put_out/cut * package/module/library/gem/crate/npm_package

# logs, traces and dashboards
log_search
  name: log/log_line/log_explorer/log_viewer/live_tail/trace/event_log search/query/<to_view>/tail/filter/explore/
    inspect/run/use, <to_view>/search log/trace
  say: search/query/look_through/dig_through/dig_into/comb_through/go_through/trawl/trawl_through/sift_through/
    wade_through/scroll_through/poke_through/hunt_through/rummage_through/pore_over/look_at/look_in/look_into/
    look_over/check/check_out/view/read/tail/stream/grep/filter/inspect/explore/examine/scan/browse/pull_up/bring_up/
    open/watch/follow/run_search_on/run_query_on * log/trace/log_line, look * up in * log, search for * in * log,
    look for * in * log, find * in * log, log/trace search/query/view, do/run * log search/query

log_drain_set
  name: log drain/drain_configure/forward/forwarding/export/sink/stream/shipping/destination/retention/archive
    <to_create>/configure/add/set_up/enable/connect/-, log_drain/log_forwarding/log_export/log_stream/log_sink
    <to_create>/configure/add/connect/enable/-, <to_create> log_drain
  say: configure/set_up/add/create/connect/enable/hook_up/turn_on/have/start * log_drain/log_forwarding/log_export/
    log_stream/log_sink/log_shipping/drain, forward/ship/export/stream/pipe/drain/send/route/push/pump/feed/offload/
    archive/send_on/send_out * log, start/begin export/forward/ship/stream/pipe/drain/send * log, get * log out to/of

trace_view
  name: trace/span/profile/flame_graph/request_trace <to_view>/inspect/search/explore
  say: <to_view>/inspect/follow/dig_into * trace/span/flame_graph/profiler
  near: log_search

metric_view
  name: metric/monitoring/graph/analytics <to_view>/query/explore/open
  say: <to_view>/check/query/explore/look_at/keep_eye_on * metric/graph/monitoring
  near: report_view

# variables, keys and access
env_var_change
  name: env_var/environment_variable/env/config_var/variable/config/configuration/secret/runtime_config <to_update>/
    <to_set>/edit/upsert/save/modify/sync, env_var/environment_variable/config_var add/create
  say: change/edit/update/modify/set/tweak/adjust/touch/fiddle_with/play_with/alter/swap/configure/add/create/save/
    put_in/rotate/upload/sync * env_var/environment_variable/config_var/env/dotenv/env_file/secret
  near: secret_add

env_var_delete
  name: env_var/environment_variable/config_var/variable/secret <to_remove>/unset
  say: <to_remove>/unset/clear/take_out/get_rid_of/strip_out * env_var/environment_variable/config_var/env/secret
  near: env_var_change

secret_add
  near: env_var_change

secret_leak
  name: secret/key/api_key/credential/token/password leak/expose/compromise/detect/find/scan
  say: leak/expose/commit/check_in/spill * secret/api_key/credential/token, have * secret/api_key/credential/token/
    key leak/expose/compromise, secret/api_key/credential/token leak/be_expose/be_compromise, secret scan alert

ip_allow
  name: ip/ip_address/ip_range/allowlist/whitelist/firewall/firewall_rule/cidr allowlist/whitelist/allow/add/set/
    create/change/restrict
  say: allowlist/whitelist/restrict/allow/safelist/lock_down * ip/ip_address/ip_range, add * ip/ip_address/rule to
    allowlist/whitelist/firewall, set_up/add/create/change * firewall/firewall_rule/ip_allowlist/allowlist

api_key_create
  say: <to_create>/generate/issue/mint/provision/request/cut/get/grab/register/set_up/pick_up/roll * api_key/
    access_token/api_token/personal_access_token/api_credential/client_secret/service_token, provision/mint/issue/
    generate * key/token/credential, have * api_key/access_token/api_token, api_key/token creation, make/get
    themselves * api_key/token

api_key_revoke
  say: throw_away/trash/scrap/bin/void/cut_off/switch_off/turn_off/take_out/yank * api_key/key/token/access_token/
    credential, have * api_key/key/token revoke/invalidate/disable/delete/kill/leak

sso_enable
  name: identity_provider/idp/directory/scim_provision/sso_connection/saml_connection/okta <to_link>/<to_activate>/
    configure/set_up/add/create/enforce, <to_link> identity_provider/idp
  say: <to_link>/add/set_up/configure/hook_up/wire_up/plug_in/bring * identity_provider/idp/okta/azure_ad/
    active_directory/entra/onelogin/jumpcloud/ping_identity, have/get * sso/single_sign_on/saml set_up/go/run/work/
    configure/in_place/live, go live with sso, put sso/single_sign_on in place, use/start_use * scim, make * log in
    through/with sso

member_add
  name: member/user/teammate/team_member/collaborator/colleague/contributor/developer add/create/provision/onboard,
    <to_add> member/user/teammate/team_member
  say: add/provision/onboard/create/set_up * member/teammate/team_member/collaborator/colleague/coworker/contributor/
    someone/people to * team/org/organization/workspace/account/project, add/provision/onboard * teammate/
    team_member/collaborator/colleague/coworker, bring/get * teammate/team_member/colleague/coworker/developer/
    engineer on/in/on_board, bring_in/bring_on/get_in/rope_in/sign_up * teammate/team_member/colleague/coworker,
    expand/grow * team
  near: invite_send, seat_add

invite_send
  say: ask * to join * team/org/organization/workspace/project, send * invite/invitation to, invite * to * team/org/
    organization/workspace/project
  near: member_add

member_remove
  name: member/teammate/team_member/collaborator/user/seat deprovision/unprovision/disable/revoke/off
  say: deprovision/unprovision/cut_off/disable/weed_out/sack/part_with * user/member/teammate/team_member/
    collaborator/colleague/someone, have * user/member/teammate/seat deprovision/remove/deactivate/kick/offboard,
    take * user/member/teammate/collaborator away

# calls
api_call
  name: http/rest/graphql/endpoint/api_endpoint/api_route/server/client request/call/query/hit/invoke, request make/
    send/receive, api query
  say: send/make/fire/fire_off/issue/run/do/put_through/submit * request/call/query to/against/on/at * api/endpoint,
    ping/query/poll/consume/invoke/talk_to/work_with/try/try_out/play_with/integrate_with * api/endpoint, have *
    api_call/api_request, send/make/fire/issue/run * api_call/api_request/api_query, pull/fetch/get * through/from/
    via * api, go through * api, get * back from * api, get * response from * api

rate_limit_hit
  say: run into/up_against/afoul_of * rate_limit/throttling, get/be throttle/rate_limit/block by * api, max out *
    rate_limit, overdo * api, have * call/request throttle/rate_limit, get * slow down by * rate_limit

sdk_install
  name: sdk/library/client_library/client/package <to_activate>/load/boot/start/use/first_use/call/connect/ready,
    first sdk use/init
  say: initialize/load/boot/drop_in/wire_up/bring_in/plug_in/add/work_with/build_with/start_with/start_use/use/
    integrate/implement/embed/bundle/import/require/set_up * sdk/client_library/library/package/client, sdk
    initialization/integration/setup, npm/pip install

sdk_upgrade
  name: sdk/library/client_library/package/cli/version/dependency/agent update/upgrade/bump/migrate
  say: update/upgrade/bump/migrate * sdk/client_library/cli/dependency/agent, move/go/switch/upgrade to * new/late
    version/sdk/api_version, get * on * late version

cli_use
  name: cli/command_line/terminal run/invoke/execute/call/use/session/authenticate
  say: type/enter/fire_off/issue/execute/invoke * command, run/do * something/anything in/from/on * cli/command_line/
    terminal/shell/console, go through * cli/command_line, work/deploy/operate in/from/on/with * cli/command_line/
    terminal

cli_install
  say: grab/get/pull_down/brew * cli/command_line_tool/command_line_interface, have cli/command_line_tool

# webhooks
webhook_fail
  say: have/see/get/suffer * fail/break/bounce webhook/webhook_delivery/callback, have/see/get * webhook/
    webhook_delivery/callback fail/break/bounce/time_out/error/drop/not_arrive, webhook/callback error/failure, have
    * webhook error/failure/trouble/problem/issue, webhook/callback stop_work/not_get_through/not_deliver, have *
    webhook could_not/can_not/be_not deliver, have/run_into trouble/problem/issue with * webhook, not receive/get *
    webhook

webhook_replay
  name: webhook/webhook_delivery/event/message/callback replay/redeliver/resend/retry
  say: replay/redeliver/resend/retry/re_send * webhook/webhook_delivery/callback/event
  near: webhook_fail

webhook_add
  say: point/aim * webhook at, set up/configure/build/make * web_hook/hook/callback_url, listen/listen_in to/for *
    webhook/event, get * webhook set_up/go/work

# domains
domain_verify_fail
  name: domain/custom_domain/dns/hostname/subdomain/dns_record/domain_verification/domain_check/ssl/ssl_certificate/
    certificate verify/verification/validate/validation/check/configuration/setup/issue/- fail/error/reject/failure/
    invalid/time_out
  say: fail * domain/dns/ownership verification/check/validation, domain/dns/ssl verification/check/validation/setup
    fail/go_wrong/be_reject/not_go_through, can_not/could_not/fail_to/struggle_to/be_unable_to/not_manage_to verify/
    validate/confirm/connect/prove * domain/custom_domain/hostname/dns, have * domain/custom_domain/dns/hostname
    fail/fail_verify/fail_to_verify/not_verify/reject, have * domain/dns verification/check/validation fail, domain/
    custom_domain/hostname/dns fail_to_verify/not_verify/will_not_verify/not_go_through/fail, have/run_into/hit/get
    trouble/problem/issue/difficulty verify/validate/connect/set_up * domain/hostname/dns, trouble/problem/issue
    verify * domain/hostname/dns, get/be stick verify/validate/connect * domain/hostname/dns, have/run_into trouble/
    problem/issue with * dns/domain, trip over * dns, get * dns wrong

domain_add
  say: point/aim/direct * domain/hostname/subdomain/dns at/to, bring/use/put/have * own domain, go live on * own
    domain, put/get/move * on/onto/to * domain, have * custom_domain/own_domain, move * dns to

# alerts and incidents
alert_trigger
  name: alert/alarm/monitor/page notify/receive/fire_off/sound/alert/send
  say: be/get page, be/get alert by/to/about/of/over, be/get alert, get/receive/see/have/face/be_hit_by/be_wake_by *
    alert/alarm/page, have * alert/alarm/monitor fire/trigger/go_off/trip/sound/raise/come_in, alert/alarm come_in,
    set off * alert/alarm, have * pager go_off

alert_create
  name: alert/alarm/monitor/alerting/threshold/alert_policy add/define/save/activate
  say: define/add/write/make/build/configure/turn_on/put_up/put * alert/alarm/monitor/alert_rule/alert_policy/
    alerting, put * alert/alarm/monitor/alert_rule in place, have/get * alert/alarm/monitor/alerting set_up/
    configure/in_place/go, set up/configure/enable/turn_on alerting/monitoring, ask/want to be alert/page/notify
  near: alert_set

alert_mute
  name: alert/alarm/monitor/notification/alert_rule mute/silence/snooze/disable/pause/suppress
  say: mute/silence/snooze/disable/pause/suppress/turn_off/switch_off/shut_up/quiet * alert/alarm/monitor/alert_rule/
    alerting

page_on_call
  near: alert_trigger, incident_report

incident_acknowledge
  name: alert/alarm/incident/page acknowledgement/respond/confirm/response
  say: acknowledge/ack/pick_up/take_on/own/jump_on/respond_to/answer/react_to/confirm/claim/accept/take/see_to/
    attend_to/get_on/look_into/action * alert/alarm/incident, acknowledge/ack/answer/respond_to/confirm * page, ack~,
    acknowledge~

incident_report
  name: incident/outage/sev1 <to_open>/<to_create>/kick_off
  say: open/raise/declare/call/start/create/kick_off/spin_up/launch/trigger * incident/outage, have/see/suffer *
    outage/incident/downtime, go/be down, be offline~

incident_resolve
  say: close_out/wrap_up/sort_out/clear/clear_up/fix/solve/deal_with/get_past/put_to_bed/finish/resolve/close *
    incident/outage/alert, bring * back up, come back up, recover from * incident/outage, get * back online/up

status_subscribe
  say: <to_subscribe>/subscribe_to/follow/sign_up_for/ask_for/get/want/receive/sign_up_to/opt_in_to/watch/track *
    status_page/outage_update/outage_notification/outage_email/incident_notification/incident_email/status_email/
    status_notification/maintenance_notice/maintenance_update/maintenance_alert/service_update/uptime_update/
    downtime_alert/downtime_update, ask to be tell about outage/incident/downtime

status_view
  name: status_page/status/uptime_page/system_status <to_view>/open/check
  say: <to_view>/check/look_at/go_to * status_page/system_status/uptime_page, check whether/if * be down
  near: page_view

postmortem_write
  say: draft/produce/file/share/send_out/hold * postmortem/post_mortem/incident_review/root_cause_analysis/rca

# code and what is in it
branch_create
  name: branch/feature_branch/git_branch <to_create>/push/open/checkout
  say: <to_create>/push/cut/open/check_out * branch/feature_branch

code_review
  name: code_review/review/pull_request_review/pr_review/pr submit/complete/approve/comment/request_change/request
  say: review * pull_request/pr/merge_request/code, do/give/leave/submit * code_review/pr_review, look over * pr/
    pull_request/code, comment on * pr/pull_request/code
  near: approval_give

issue_open
  name: issue/github_issue/bug/ticket/work_item open/create/file/submit/report/new
  say: open/create/file/raise * issue/github_issue/work_item
  near: bug_report, support_ticket

issue_close
  name: issue/github_issue/bug/ticket/work_item close/resolve/complete/fix
  say: close/close_out/resolve/fix * issue/github_issue/bug/work_item
  near: ticket_resolve

vulnerability_find
  name: vulnerability/cve/security_issue/security_alert/secret_scan/dependency_alert/scan find/detect/report/alert/
    open/raise/flag
  say: find/have/get/detect/see/discover * vulnerability/cve/security_hole/security_issue/security_alert, be warn
    about * vulnerability/cve, be vulnerable~

vulnerability_fix
  name: vulnerability/cve/security_issue/dependency_alert fix/resolve/patch/close/remediate/dismiss
  say: fix/patch/resolve/close/remediate/plug * vulnerability/cve/security_hole/security_issue

scan_run
  name: scan/security_scan/code_scan/audit/dependency_scan <to_run>/complete/start/finish
  say: <to_run>/do/kick_off * scan/security_scan/code_scan/dependency_scan

# help, plans and usage
docs_search
  name: doc/documentation/kb search/query
  say: search/query * doc/documentation, look for * in * doc/documentation, look * up in * doc/documentation, search
    in doc/documentation
  near: help_view, search

changelog_view
  name: changelog/release_note/what_new/product_update/roadmap <to_view>/open/read
  say: <to_view>/catch_up_on/check * changelog/release_note/what_new/roadmap
  near: help_view

community_join
  name: community/discord/slack_community/forum/community_slack/discord_server join/invite/<to_join>
  say: join/come_into/sign_up_to * community/discord/slack_community/discord_server/community_slack/forum, be on
    discord~
  near: group_join

quota_warn
  name: usage/quota/limit/resource threshold/cap/ceiling hit/reach/exceed/pass/cross, usage hit/reach threshold/limit
  say: run/bump/come up against * usage/quota/threshold/cap/ceiling/usage_cap/usage_limit, get * usage/quota/limit
    warning/alert/notice/email, be warn about * usage/limit/quota, be/get/come near/close to * limit/cap/quota/
    ceiling/threshold, use_up/run_out_of/burn_through/go_through/exhaust/max_out/get_through/blow_through/be_out_of/
    run_low_on/run_through * minute/build_minute/bandwidth/storage/request/allowance/quota/event/compute, use all/up/
    percent/most of/- * minute/build_minute/bandwidth/quota/allowance, use percent of * minute/bandwidth/storage/
    quota/allowance/request/seat, have * minute/bandwidth/quota run_out, hit percent of * minute/bandwidth/storage/
    quota/usage

overage_bill
  name: overage/extra_usage/usage_charge/usage_fee/overage_fee charge/bill/pay/add/create/apply/-
  say: pay/be_charge/be_bill/get_bill/get_charge/owe/incur/rack_up/have/get/see/cause/be_hit_with/get_hit_with/
    be_sting_by * overage/overage_fee/overage_charge/extra_usage/usage_charge/usage_fee, pay/be_charge/be_bill/
    get_charge/get_bill extra for, pay/be_charge/be_bill/get_charge/get_bill for * extra/additional usage/storage/
    bandwidth/minute/request/seat, go over * plan/limit/allowance/quota and get/be charge/bill, be/get charge/bill
    for go over, pay * penalty

plan_change
  say: switch/move/change/swap/go to/onto/over_to * different/another/new plan/tier/package/subscription, switch/
    swap/change/move plan/tier/package, move from * plan to, switch/move/change/go to/over_to/onto yearly/annual/
    monthly/quarterly billing/plan/payment/contract

upgrade
  say: go/move/step/bump/jump/get up * plan/tier/package/level, go/turn/become premium/pay/pro~, bump/step/jump up,
    bump * up to, scale up plan, get * big plan, pay for * big/high plan/tier

downgrade
  say: go/move/step/drop/bump/fall/slip/slide down * plan/tier/package/level, drop to * low/small/cheap/free plan/
    tier, drop/fall/go/switch/move/slip/slide back to * free/low/small/basic plan/tier, go back to free, scale back/
    down plan

account_delete
  say: wipe/erase/kill/nuke/scrap/cancel/close_down/shut * account, leave/ditch/drop/dump/quit us/platform for,
    switch/move/defect/go/jump/migrate/turn/run to/over_to * competitor/rival/competition/another_provider/
    another_vendor/another_tool/alternative, have * account close/delete/remove, say goodbye, quit~, close account
    over

integration_add
  say: <to_link>/add/install/set_up/plug_in/hook_up/wire_up/connect_to/link_to/integrate_with * another/other/
    third_party/external/outside/new tool/app/service/product/system/software/platform, <to_link>/plug/wire us to/
    with/into/up_with, hook * up with/to/into * tool/app/service/system/product, plug/wire/tie * into * tool/app/
    service/system/product

integration_remove
  say: <to_unlink>/disconnect/unlink/remove/drop/uninstall/unplug * another/other/third_party/external tool/app/
    service/product/software, pull/throw_out/kick_out/ditch/drop/get_rid_of * integration/connector/connection

repo_connect
  name: project/codebase/git_provider/github/bitbucket/vcs/github_app/source_control import/link/connect/authorize/
    install
  say: import * project~, plug_in/pull_in/bring/bring_over/move/point_us_at/give_us_access_to/sync/add/import * repo/
    repository/codebase/git/github/gitlab/bitbucket/git_repo/git_repository/source_code, connect/link * github/
    gitlab/bitbucket account, authorize github/gitlab/bitbucket

repo_disconnect
  say: take * repo/repository off, pull/drop/kill/unhook/yank/take_away/take_off/take_down/move_away * repo/
    repository/codebase, <to_unlink>/<to_remove> * codebase/git_repo/bitbucket, revoke access to * repo/repository/
    github
"""
