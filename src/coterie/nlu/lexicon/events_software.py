"""Event concepts of running software for work: access, licences, cards, queries, experiments, AI, records, remarks."""

from __future__ import annotations

TEXT = """
# running things
job_timeout
  name: job/build/task/function/run/query/request/session timeout/time_out
  say: job/build/task/function/run/query time_out/run_too_long/take_too_long/hang, have * job/build/function/query
    time_out

backup_make
  name: backup/snapshot <to_create>/complete/take/run/schedule
  say: back up, back * up, make/take/run/create * backup/snapshot, backup

certificate_issue
  name: ssl/tls/ssl_certificate/ssl_cert/cert issue/provision/renew/create/add
  say: get/issue/renew/set_up * ssl/ssl_certificate/certificate, secure * domain/site with

function_run
  name: function/lambda/worker/endpoint/workflow/script/notebook/pipeline/automation/flow/playground/sample invoke/
    run/execute/trigger/call
  say: invoke/run/execute/call/trigger/fire * function/lambda/worker/script/notebook/playground/workflow/automation

query_run
  name: query/sql/search_query run/execute/submit/complete, sql run
  say: run/execute/fire_off/submit/write * query/sql, query * database/table, query run

query_fail
  name: query/sql fail/error/timeout/time_out/cancel
  say: query fail/error/time_out/crash, fail query, have * query fail/time_out/error_out, bad query

spend_limit_set
  name: spend/spending/budget/cost/usage limit/cap/alert/threshold set/create/add/change
  say: set/put/cap/add/create * limit/cap/ceiling on spend/spending/cost/usage/bill, set * spend_limit/spending_limit/
    budget/cap, cap * spending/spend/bill

overage_bill
  name: overage charge/bill/invoice/incur
  say: be charge/bill for overage, go over * plan, pay * overage, run up * overage, overage charge/fee/bill, be charge
    extra

model_train
  name: model/classifier/pipeline train/fine_tune/retrain/build
  say: train/fine_tune/retrain/teach * model/classifier

dataset_upload
  name: dataset/data_set/table/corpus upload/import/create/add
  say: upload/import/load/bring_in/add * dataset/data_set/table/corpus

notebook_create
  name: notebook/script/sheet/snippet/can_response/dashboard_template/custom_field/field/property/pipeline/
    stage/view/save_view/filter/tag/label <to_create>/save
  say: <to_create>/set_up/write/save/put_together * notebook/script/snippet/custom_field/field/pipeline/stage/
    view/filter/tag/label

flag_toggle
  name: feature_flag/flag/toggle/kill_switch toggle/flip/change/turn_on/turn_off/roll_out/update
  say: flip/toggle/flick/change/roll_out * flag/feature_flag/toggle/kill_switch, turn * flag on/off

experiment_start
  name: experiment/ab_test/test/variant <to_start>/launch/create/run
  say: <to_start>/launch/run/set_up/kick_off * experiment/ab_test/split_test

experiment_end
  name: experiment/ab_test <to_end>/conclude/complete/stop
  say: <to_end>/conclude/complete/wrap_up/call * experiment/ab_test/split_test

page_on_call
  name: on_call/oncall/page/pager/engineer/responder page/alert/trigger/notify
  say: be/get page, be/get call out of bed, page * on call/engineer, wake * up in night

on_call_rota
  name: on_call/oncall/rota/rotation/schedule/shift <to_create>/start/join/swap/change/override
  say: go/be on call, join * rota/rotation, swap/cover/take/trade/switch/exchange * shift/on_call, draw up * rota

postmortem_write
  name: postmortem/post_mortem/retrospective/incident_review/retro <to_publish>/write/create/complete/hold
  say: write/write_up/publish/hold/do/run/finish/put_out * postmortem/post_mortem/retrospective/retro/incident_review

# who may do what
access_request
  name: access/permission/invite/seat/upgrade request/ask, request access/permission
  say: ask_for/request/seek/want/knock_for * access/permission, ask to be let in, ask to join * document/board/
    workspace/project

access_grant
  name: access/permission grant/give/approve/allow
  say: grant/give/approve/hand_out * access/permission to, let * in, be/get give/grant * access

access_deny
  name: access/permission <to_decline>/block/forbid/revoke
  say: <to_decline>/block/refuse * access/permission, be/get <to_decline>/refuse/block * access, be turn away at,
    access/permission <to_decline>, not be let in

session_revoke
  name: session/device/login revoke/invalidate/terminate/kill/expire
  say: revoke/kill/terminate/invalidate * session/device, sign/log * out of all device

two_factor_disable
  name: two_factor/mfa/2fa/multi_factor/two_factor_authentication <to_deactivate>/<to_remove>/reset
  say: <to_deactivate>/<to_remove>/drop/give_up/take_off * two_factor/mfa/2fa/two_factor_authentication/
    two_step_verification

member_promote
  name: member/user/teammate/colleague promote/upgrade/make_admin, admin promote/grant
  say: promote * member/user/teammate/colleague/someone, make * admin/owner/manager, be/get promote to

account_transfer
  name: org/organization/account/workspace/ownership/project/owner transfer/hand_over/move/change
  say: transfer/hand_over/sign_over/pass_on * ownership/account/workspace/org/project, change * owner

license_activate
  name: license/license_key/product_key/key/subscription_key activate/redeem/enter/validate
  say: activate/redeem/enter/punch_in/register * license/license_key/product_key

license_expire
  name: license/license_key/certificate/token/card/credential/api_key/domain/domain_name expire/lapse/run_out
  say: license/license_key/certificate/card/domain expire/lapse/run_out/be_up, let * license/domain/certificate lapse/
    expire, card * out of date

billing_portal
  name: billing/billing_portal/billing_page/billing_setting/plan_page/invoice_list view/open/visit/enter
  say: view/open/visit/look_at/go_to/check * billing_portal/billing_page/billing_setting/billing

audit_export
  name: audit_log/audit_trail/log/activity_log export/download/view
  say: export/download/pull/view/check * audit_log/audit_trail/activity_log

# remarks and working together
reply_post
  name: comment_reply/reply/thread_reply/answer post/add/send/submit/create
  say: reply/answer/respond to * comment/thread/question/post, post/add/write * reply/answer, reply in * thread, chime
    in~, write back on * comment
  near: comment

live_session_join
  name: live_session/session/jam/call/video_call/voice_call/huddle/workshop/room join/start/enter/host
  say: join/hop_on/jump_on/start/host/be_in * live_session/jam/video_call/voice_call/huddle/workshop, work * together
    live
  near: meeting_attend

vote_cast
  name: vote/voting/dot_vote/poll/idea_vote cast/start/open/submit/add
  say: cast/start/open/run/hold * vote/voting/poll, vote on * idea/card/feature
  near: vote

link_copy
  name: link/share_link/url/invite_link copy/create/generate/get
  say: copy/create/generate/grab/get * link/share_link/invite_link

draft_discard
  name: draft/change/edit/design/version discard/abandon/throw_away/drop/delete
  say: discard/throw_away/bin/scrap/drop/abandon * draft/change/edit

signature_request
  name: signature/esignature/e_signature request/ask/send
  say: request/ask_for/send_for/collect/chase/gather * signature, send * to be sign, send out * to sign

document_move
  name: file/document/doc/folder/card/page/project move/transfer/relocate/reorder
  say: move/shift/relocate/drag * file/document/folder/card/page/project

guest_invite
  name: guest/partner/client/collaborator/contractor/reviewer invite/add
  say: invite/bring_in/let_in/add * guest/partner/client/collaborator/contractor/reviewer/outsider
  near: invite_send

feature_request
  name: feature/idea/improvement/wish request/submit/suggest/post, feature_request <to_create>
  say: request/ask_for/suggest/wish_for/put_in_for/submit/propose * feature/improvement/idea, feature request, have *
    idea for

bug_report
  name: bug/issue/defect/error/problem report/submit/file/log, bug_report <to_create>
  say: report/file/log/raise/flag/tell_us_about/point_out * bug/defect/glitch, bug report
  near: support_ticket

# AI
ai_suggestion_accept
  name: ai/suggestion/ai_suggestion/completion/recommendation/autocomplete/draft accept/apply/insert/keep/use
  say: accept/take/apply/keep/use/go_with * suggestion/completion/ai_suggestion/recommendation

ai_suggestion_reject
  name: ai/suggestion/ai_suggestion/completion/recommendation reject/dismiss/discard/ignore/undo
  say: reject/dismiss/discard/ignore/turn_down/throw_away/pass_on * suggestion/completion/ai_suggestion/recommendation

bot_hand_over
  name: bot/chatbot/chat/conversation/ai_agent/virtual_agent hand_over/handoff/hand_off/transfer/escalate/take_over,
    agent takeover
  say: bot/chatbot hand_over/pass/give_up, hand/pass * over/on to * agent/human/person, be/get pass/hand/transfer to *
    agent/human/person, ask for * human/person, chat/conversation transfer

bot_resolve
  name: bot/chatbot/ai_agent/virtual_agent/answer_bot resolve/solve/answer/deflect/contain
  say: bot/chatbot/ai solve/resolve/answer/deal_with/sort_out, have * solve/resolve/answer by * bot/chatbot/ai

# sales and support records
lead_score
  name: lead/contact/account/prospect score/rescore/grade
  say: score/rescore/grade * lead/prospect/account

lead_drop
  name: lead/prospect/opportunity/contact unqualify/disqualify/drop/recycle/discard
  say: unqualify/drop/recycle/bin/strike_off * lead/prospect

activity_log
  name: email/activity/note/visit/interaction/touchpoint/meeting log/add/record/track/save, note <to_create>
  say: log/note/write_down/jot_down/record/add/make/leave/scribble * activity/note/interaction/visit on/to/about/for,
    add/make/leave/write * note

task_overdue
  name: task/todo/issue/card/action/deadline/milestone overdue/late/miss/slip/past_due
  say: task/issue/deadline/milestone be_overdue/be_late/slip/overrun/go_past, miss * deadline/due_date, have * overdue
    task/issue, run late on * task, let * task/deadline slip

sequence_end
  name: sequence/cadence/drip/journey/campaign finish/complete/end/exit/unenroll/remove
  say: finish/complete/come_out_of/drop_out_of/leave/exit/get_to_end_of * sequence/cadence/drip/journey, take * out of
    sequence/cadence

voicemail_leave
  name: voicemail/voice_mail/message leave/drop/record
  say: leave/drop/record * voicemail/voice_mail/voice_message

forecast_submit
  name: forecast/commit/pipeline_forecast submit/update/send/lock/roll_up
  say: submit/hand_in/send_in/update/call/lock * forecast/commit/number

target_set
  name: quota/target/goal/objective/okr set/assign/create/change/define
  say: set/assign/change/lay_down/define * quota/target/goal/objective/okr

target_hit
  name: quota/target/goal/objective/okr hit/reach/beat/attain/achieve/meet/exceed
  say: hit/reach/beat/attain/achieve/meet/smash/exceed/make * quota/target/goal/objective

sla_warn
  name: sla/service_level/deadline/response_time warn/warning/risk/near/approach/due
  say: come close to breach, be about to breach/miss, run close to * sla, sla warning/alert

chat_miss
  name: chat/conversation/call/message miss/unanswer/abandon/drop/timeout
  say: miss/drop/not_answer/leave_hanging * chat/conversation, chat/conversation go unanswer, get no answer in chat

agent_status
  name: agent/rep/operator/availability/status go_offline/go_online/away/available/change/set
  say: go offline/online/away, set themselves away/available, clock off/out, come online

number_buy
  name: phone_number/number/line/caller_id/sender_id buy/purchase/rent/port/add/provision/register
  say: buy/rent/get/port/purchase/order/register/set_up * phone_number/number/line/sender_id

sync_run
  name: sync/data_sync/import_sync/calendar_sync/contact_sync complete/run/finish/start/success
  say: sync/run/finish/complete/kick_off * sync, sync * data/contact/calendar

renewal_due
  name: renewal/contract/subscription/plan due/upcoming/remind/notice, renewal reminder/notice/due
  say: be due/up for renewal~, renewal come up~, get * renewal notice/reminder

renewal_win
  name: renewal win/close/sign/complete/confirm, contract/account/customer renew
  say: win/close/land/secure/sign * renewal, keep * customer/account for another year/term
  near: subscription_renew

health_drop
  name: health/health_score/usage/score/adoption/engagement drop/fall/decline/decrease/worsen
  say: health/health_score/usage/adoption drop/fall/decline/go_down/slip/worsen/take_dive, fall into red~, use us less
"""
