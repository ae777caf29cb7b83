"""Event concepts of platforms for developers: keys, calls, tools, deployments, domains, webhooks, limits, incidents."""

from __future__ import annotations

TEXT = """
# keys and secrets
api_key_rotate
  name: api_key/key/token/access_token/secret/credential/certificate/cert/signing_key rotate/rotation/regenerate/roll/
    cycle/reissue/refresh/renew/replace, <to_reset> api_key/token/secret, key roll_over
  say: rotate/regenerate/cycle/roll/reissue/swap_out/refresh/renew/replace/change * api_key/key/token/access_token/
    secret/credential/certificate, key/token/secret/credential rotation, get * new api_key/key/token

api_key_revoke
  name: api_key/key/token/access_token/secret/credential/certificate/cert/pat <to_remove>/revoke/disable/deactivate/
    invalidate/expire/kill/block, <to_remove>/revoke api_key/key/token/access_token
  say: revoke/kill/invalidate/disable/deactivate/delete/remove/withdraw/pull/cancel/burn/nuke/retire/drop/get_rid_of/
    shut_off * api_key/key/token/access_token/secret/credential/certificate, key/token/secret/credential revocation,
    take * key/token back

secret_add
  name: secret/environment_variable/env_var/variable/config_var/ssh_key/deploy_key add/create/set/store/save/upload
  say: add/create/set/store/save/put_in/set_up/upload * secret/environment_variable/env_var/config_var/ssh_key/
    deploy_key, secret add

# calls
api_call_first
  name: first api_call/request/api_request/call <to_create>/send/success/-, api first_call, api_call first, first
    successful api_call/request
  say: make/send/run/have * first call/request/api_call, first call/request to api, call/hit/try api first time, first
    api_call/api_request, call/hit api for * first time, get * first response
  near: api_call

api_call_fail
  name: api_request/api_call/request/call/endpoint/query/api fail/error/reject/time_out/timeout, api/request/endpoint
    error/failure, error response/code receive/return, server/client error
  say: api_request/api_call/request fail/error_out/be_reject/time_out/bounce/come_back_with, error/failure from api,
    get/hit/see/run_into/encounter/receive/be_hit_by * error, fail request/api_call/call_to_api, request not go
    through, get error back from api, have * request fail
  near: error

rate_limit_hit
  name: rate_limit/throttle/throttling hit/exceed/reach/trigger/apply/error/-, request/api_request/user/client
    throttle, too many request
  say: throttle, be throttle, get throttle, be/get rate_limit, hit/exceed/run_into/reach/go_over/bump_into/trip *
    rate_limit/throttle/throttling, rate limit, make/send/fire too_many request, be slow down by limit, be cut off by
    limit, have * request throttle, call api too often
  near: limit_reach

# tools
cli_install
  name: cli/command_line/command_line_tool/terminal_app <to_install>/setup/init/login~, <to_install> cli
  say: <to_install>/get/grab/pick_up/put_on/set_up * cli/command_line_tool/command_line/command_line_interface/
    terminal_tool, cli install/download, have cli/command_line_tool

cli_use
  name: cli/command_line/command/terminal <to_use>/<to_run>/invoke/execute/command/login
  say: <to_use>/<to_run>/work_with/work_from/work_in * cli/command_line/command_line_tool/terminal/command, run *
    command, type * command

sdk_install
  name: sdk/library/client_library/package/module/dependency/agent/npm_package/client/snippet <to_install>/add/setup/
    init/initialize/integrate/import/detect
  say: <to_install>/add/get/grab/pull_in/integrate/use/pick_up/set_up/put_in * sdk/library/client_library/package/
    dependency/agent, sdk install/download
  near: integration_add

sandbox_create
  name: sandbox/test_environment/test_account/playground/environment/staging <to_create>/provision/open/launch/start
  say: <to_create>/open/provision/launch/get/play_in/try/use * sandbox/test_environment/test_account/playground/
    environment

sample_run
  name: sample/example/quickstart/tutorial/demo_app/starter/boilerplate/template <to_run>/clone/fork/deploy/download/
    copy
  say: run/clone/fork/try/copy/work_through * sample/example/quickstart/demo_app/starter/boilerplate

# code
repo_connect
  name: repo/repository/git/github/gitlab/codebase/source_code <to_link>/add/import/create/authorize
  say: <to_link>/add/import/bring_in/link_up/point_at/plug_in * repo/repository/github/gitlab/codebase/git, hook *
    repo/repository/github up, repo connect

repo_disconnect
  name: repo/repository/git/github/gitlab <to_unlink>/<to_remove>
  say: <to_unlink>/<to_remove>/cut_off * repo/repository/github/gitlab

pull_request_open
  name: pull_request/pr/merge_request/mr open/create/submit/raise
  say: open/raise/put_up/submit/send/create/file * pull_request/pr/merge_request, pull request

pull_request_merge
  name: pull_request/pr/merge_request/mr/branch/change merge/land/complete/accept
  say: merge * pull_request/pr/merge_request/branch, land * change/pr, have * pull_request/pr/merge_request merge, get
    * pull_request/pr/merge_request merge

code_commit
  name: commit push/create/make, code push/commit, git push
  say: push * code/commit, commit * code, make * commit, check in * code

# deployments
deploy_start
  name: deploy/deployment/release/rollout/ship <to_start>/trigger/queue/initiate/request, <to_start> deploy/deployment
  say: <to_start>/trigger/queue/fire_off/set_off * deploy/deployment/release/rollout
  near: deploy

deploy_fail
  say: deploy/deployment/release/rollout fail/break/blow_up/crash/die/fall_over/go_wrong/time_out/go_bad/bomb/
    error_out/not_go_through/go_south/run_out_of_memory, have * deploy/deployment/release/rollout fail/break/blow_up/
    crash/die/fall_over/go_wrong/time_out/go_bad/bomb/error_out, botch/break/bungle * deploy/deployment/release/
    rollout

build_fail
  say: build/pipeline/job/test fail/break/blow_up/crash/die/fall_over/go_wrong/time_out/go_red/bomb/error_out, have *
    build/pipeline/job/test fail/break/blow_up/crash/die/go_red/time_out/go_wrong, red build/pipeline, break build

deploy_roll_back
  name: deploy/deployment/release/rollout/version <to_roll_back>/roll_back/rollback/revert/undo, rollback, roll_back/
    revert deploy/deployment/release
  say: <to_roll_back>/back_out/pull_back/undo/unship/take_back * deploy/deployment/release/rollout, rollback, roll
    back, go back to * previous/old/last release/deployment/build, have to roll back, pull * release back, roll * back
  near: deploy_fail

deploy_cancel
  name: deploy/deployment/release/rollout/build/job <to_cancel>/abort/skip
  say: <to_cancel>/abort/stop/kill/call_off * deploy/deployment/release/rollout/build

function_create
  name: function/lambda/worker/edge_function/service/app/server/instance/cluster/container/vm/machine/droplet/
    database/db/bucket/volume/queue/index/model <to_create>/provision/launch/deploy
  say: <to_create>/provision/launch/spin_up/stand_up/bring_up/boot/fire_up/set_up * function/lambda/worker/service/
    server/instance/cluster/container/vm/machine/database/bucket/volume/queue/index

function_delete
  name: function/lambda/worker/edge_function/service/app/server/instance/cluster/container/vm/machine/droplet/
    database/db/bucket/volume/index/environment/sandbox <to_remove>/destroy/terminate/tear_down/shut_down/stop
  say: <to_remove>/destroy/terminate/tear_down/shut_down/take_down/kill/spin_down/wind_down/scrap/nuke * function/
    lambda/worker/service/server/instance/cluster/container/vm/machine/database/bucket/volume/index/environment/
    sandbox

project_create
  name: project/app/application/site/stack <to_create>/init/initialize/start/bootstrap/scaffold, <to_create> project
  say: <to_create>/spin_up/stand_up/set_up/kick_off/bootstrap/scaffold/begin/start_on * project/site/stack, new
    project
  near: item_create

project_delete
  name: project/site/stack <to_remove>/destroy/tear_down
  say: <to_remove>/scrap/tear_down/destroy/kill/nuke/bin/wipe/ditch/drop * project/site/stack
  near: item_delete

scale_change
  name: instance/service/server/cluster/machine/plan/autoscaling/replica/capacity/dyno/app scale/resize/scale_up/
    scale_down/autoscale
  say: scale/resize/scale_up/scale_down/scale_out * instance/service/server/cluster/machine/app/capacity, scale up~,
    add * capacity, autoscale

# domains
domain_add
  name: domain/custom_domain/hostname/subdomain/dns/dns_record/url <to_link>/add/attach/create/register/purchase/buy/
    set, <to_link>/add domain/custom_domain
  say: <to_link>/add/attach/set_up/bring/point/use/register/buy/map * domain/custom_domain/hostname/subdomain, hook *
    domain up, put * on own/custom domain, domain add

domain_verify
  name: domain/custom_domain/hostname/dns/subdomain verify/verification/confirm/validate/activate/go_live
  say: verify/confirm/validate/prove/get_verify * domain/custom_domain/hostname/dns, domain verification

domain_remove
  name: domain/custom_domain/hostname/subdomain <to_remove>/<to_unlink>/expire/transfer_out
  say: <to_remove>/<to_unlink>/let_go_of/drop/take_away * domain/custom_domain/hostname

# webhooks
webhook_add
  name: webhook/webhook_endpoint/endpoint/callback/event_subscription/subscription_endpoint <to_create>/add/register/
    configure/setup/set_up/subscribe/enable
  say: <to_create>/add/register/configure/set_up/hook_up/wire_up/plug_in/subscribe_to * webhook/webhook_endpoint/
    endpoint/callback
  near: integration_add

webhook_fail
  name: webhook/webhook_delivery/callback/event_delivery/endpoint fail/error/timeout/time_out/bounce/retry/drop
  say: webhook/webhook_delivery/callback/delivery fail/break/error/bounce/time_out/go_wrong/not_arrive/get_lose, fail
    webhook/webhook_delivery, have * webhook fail/bounce, miss * webhook

webhook_disable
  name: webhook/webhook_endpoint/endpoint/callback <to_deactivate>/<to_remove>/pause
  say: <to_deactivate>/<to_remove>/pause/shut_off/kill/cut_off * webhook/webhook_endpoint/endpoint/callback, switch *
    webhook/endpoint off, turn * webhook/endpoint off

# limits and credits
quota_warn
  name: quota/usage/limit/budget/spend/threshold/allowance/storage/bandwidth threshold/warning/alert/warn/near/
    approach reach/send/hit/cross/trigger/-, quota/usage/spend/budget threshold/alert reach/send/trigger/cross
  say: hit/reach/get_to/cross/pass/go_past/come_close_to/near/approach/use_up/run_up/be_at/get_close_to * quota/
    bandwidth/storage/usage/allowance/threshold, use up * of * quota/bandwidth/storage/allowance, run * out of
    bandwidth/quota
  near: limit_reach

credit_buy
  name: credit/token/unit/pack/minute/balance purchase/buy/order/top_up/topup/recharge/reload/refill/add/
    auto_recharge, <to_buy> credit/token, prepay credit add
  say: buy/purchase/order/get/reload/recharge/refill/add/pay_for/stock_up_on/load_up_on/top_up/top_up_on/top_up_with *
    credit/token, credit/token purchase/top_up, top up, credit top up, put * credit on account, top * credit up,
    credit buy
  near: top_up

credit_exhaust
  name: credit/token/balance/free_credit/free_tier/minute exhaust/deplete/run_out/empty/use_up/zero/consume/low/expire
  say: burn_through/use_up/run_out_of/exhaust/run_through/blow_through/go_through/get_through/eat_through/eat_up/
    deplete/drain/max_out/be_out_of/have_no_more/spend_all * credit/token/free_tier/free_credit, credit/token/balance
    run_out/run_dry/be_go/be_use_up, use * credit up, hit zero credit

# incidents and status
status_subscribe
  name: status/status_page/incident/outage/maintenance/incident_update/status_update <to_subscribe>/subscription/
    follow, <to_subscribe> status_page
  say: <to_subscribe>/subscribe_to/follow/sign_up_for/ask_for/get/want/receive * status_page_update/status_update/
    status_page/outage_alert/outage_notice/incident_update/incident_alert/status_alert

incident_report
  name: incident/outage/downtime/problem/degradation/service_issue report/create/open/declare/raise/flag/log/detect/
    start/trigger
  say: report/flag/raise/declare/log/open/call/tell_us_about/tell_us_of/let_us_know_about/write_about/notify_us_of *
    incident/outage/downtime/disruption/degradation, have/suffer/be_hit_by/go_through/be_affect_by * incident/outage/
    downtime
  near: support_ticket

incident_resolve
  name: incident/outage/downtime/alert/problem <to_resolve>/end/close/recover/mitigate
  say: <to_resolve>/close/end/mitigate/put_out/get_over/clear * incident/outage/alert, have * incident/outage resolve

incident_acknowledge
  name: incident/alert/page/alarm acknowledge/ack/accept/claim
  say: acknowledge/ack/pick_up/take_on/own/jump_on * incident/alert/alarm, acknowledge * page

alert_trigger
  name: alert/alarm/monitor/threshold/notification_rule/check trigger/fire/raise/breach/go_off/open/fail
  say: alert/alarm/monitor go_off/fire/trigger/trip/sound, trip/trigger/set_off/get * alert/alarm/monitor, have *
    alert/alarm go_off, be page~, get page~

alert_create
  name: alert/alarm/monitor/alert_rule/notification_rule/check <to_create>/configure/setup/enable
  say: <to_create>/set_up/configure/put_in_place * alert/alarm/monitor/alert_rule

# pages and help for developers
docs_feedback
  name: doc/documentation/article/help_article/page/guide/kb_article/faq/answer feedback/vote/helpful/rate/rating/
    react/thumb_up/thumb_down give/submit/leave/cast/mark/send/-
  say: rate/vote_on/mark/score/grade/judge * doc/documentation/help_article/guide/kb_article/faq, give/leave *
    feedback on * doc/documentation/help_article/guide, say/tell_us/think/find * doc/doc_page/documentation/
    help_article/guide be

docs_copy
  name: code/snippet/code_snippet/code_sample/example/command copy/clipboard
  say: copy/grab/lift/paste * code/snippet/code_snippet/code_sample/example/command

# people of an organisation
member_remove
  name: member/teammate/team_member/collaborator/user/people/guest/colleague <to_remove>/kick/kick_out/deactivate/
    suspend/offboard/revoke/expel/drop, member access revoke, <to_remove>/kick member/user/teammate
  say: <to_remove>/kick/kick_out/throw_out/boot/boot_out/take_off/drop/offboard/deactivate/expel/let_go * member/
    teammate/team_member/collaborator/colleague/coworker/user/guest, kick/throw/boot * out, take * off * org/team/
    workspace/project/account, revoke * access
  near: seat_remove

org_create
  name: org/organization/team/company/tenant <to_create>/setup/register/open
  say: <to_create>/set_up/open/found/start * org/organization/team/company/tenant
  near: item_create

sso_enable
  name: sso/single_sign_on/saml/scim/directory_sync/idp <to_activate>/configure/setup/set_up/add/enforce/connect
  say: <to_activate>/configure/set_up/enforce/require/roll_out/move_to/switch_to/put_in/wire_up * sso/single_sign_on/
    saml/scim/directory_sync
  near: integration_add
"""
