"""Event concepts of tools for teams: documents, designs, reviews and exports; contacts, deals, calls and tickets."""

from __future__ import annotations

TEXT = """
# what these trades say for what all have
downgrade
  say: go/move/switch/change/drop to small/low/cheap/less plan/tier/package

upgrade
  say: go/move/switch/change to big/high/large/dear/pricey plan/tier/package

payment_fail
  say: charge/card/transaction/bill not go through, charge/card/transaction * not go through

sign_in_fail
  say: be/get lock out while/when/of/from log in, be/get lock out while/when/of/from sign in, be/get lock out of
    account

# documents and designs
document_create
  name: document/doc/file/board/whiteboard/canvas/page/note/design/slide/deck/spreadsheet/sheet/diagram/drawing/
    artboard/frame/prototype/draft/mockup <to_create>/start/new, new document/file/board, <to_create> document/doc/
    file/board, presentation create/make/new
  say: <to_create>/start/begin/knock_up/whip_up/sketch_out/mock_up/draw_up * document/doc/file/board/whiteboard/
    canvas/design/slide/deck/slide_deck/presentation/spreadsheet/sheet/diagram/drawing/prototype/mockup/wireframe,
    document creation
  near: item_create

document_copy
  name: document/doc/file/board/design/page/project/template/record/slide <to_copy>/fork/remix, <to_copy> document/
    file
  say: <to_copy>/fork/remix * document/doc/file/board/design/page/project/slide, make/take * copy of * document/doc/
    file/board/design/page/project, make * copy/duplicate

document_restore
  name: document/doc/file/board/design/page/project/record/item/contact/deal restore/recover/undelete/unarchive/
    bring_back/untrash
  say: restore/recover/undelete/unarchive/rescue/retrieve * document/doc/file/board/design/page/project/record, bring/
    get/fish/pull/dig/take/fetch/move/put * back/out * trash/bin/recycle_bin/archive, bring/get * document/doc/file/
    board/design/project/record back, undo * deletion, get/bring back * delete document/doc/file/board/design

document_archive
  name: document/doc/file/board/design/project/page/record/workspace archive/shelve
  say: archive/shelve/mothball * document/doc/file/board/design/project/page, put/move/send * archive, put * document/
    doc/file/board/project away

seat_remove
  say: hand_back/give_back/return/let_go_of/do_away_with/shed/trim/cancel * seat/license, pay for few seat/license

task_assign
  name: task/issue/card/todo/ticket/work_item/action_item <to_assign>/reassign/delegate/hand_over
  say: <to_assign>/reassign/delegate/hand/hand_over/give/pass * task/issue/card/todo to, put * name on task/issue/
    card, get/be_give/be_hand * task/issue/card

version_restore
  name: version/revision/history/snapshot/backup restore/revert/recover/rollback/roll_back/return, restore/revert
    version/backup/snapshot
  say: restore/revert_to/go_back_to/roll_back_to/return_to/recover/bring_back/fall_back_on/get_back/switch_back_to/
    turn_back_to * version/revision/snapshot/backup, restore/revert_to/go_back_to/roll_back_to/return_to/recover/
    bring_back/fall_back_on/get_back/switch_back_to/turn_back_to * early/previous/old/past/prior/former/last version/
    revision/snapshot/backup, undo * change, version/revision/backup restore

version_save
  name: version/revision/snapshot/backup <to_create>/save/name/publish/take
  say: save/name/take/make/keep/create/publish * version/revision/snapshot/backup

template_use
  name: template/layout/theme/starter/preset/blueprint <to_use>/apply/select/insert/pick/choose/open/clone/remix
  say: <to_use>/apply/pick/choose/start_from/work_from/start_with/build_on/build_from/base_on/begin_with/draw_on *
    template/layout/preset/blueprint, create/make * from template, template use

template_publish
  name: template/plugin/theme/layout/community_file/asset/component/library <to_publish>/share/submit/release/list
  say: <to_publish>/share/put_out/put_up/release/submit/contribute/bring_out * template/plugin/theme/component/library

design_handoff
  name: handoff/hand_off/dev_mode/inspect/spec <to_view>/create/share/send/open/use/enable, design handoff
  say: hand off * design, hand * over to developer/engineer, <to_use> dev_mode, inspect * design

component_create
  name: component/symbol/style/library/asset/brand_kit/design_system <to_create>/add/set_up
  say: <to_create>/set_up/add/put_together * component/symbol/brand_kit/design_system/library

prototype_play
  name: prototype/presentation/slideshow/present_mode/presenter_mode/deck/slide/pitch/talk <to_start>/play/present/
    open/run/begin/deliver/give/launch/host, present
  say: present, present to, give/run/deliver/do/start/begin/host/launch * presentation/slideshow/pitch, play *
    prototype, walk * through slide/deck/prototype, run through * slide/deck, show off * slide/deck/prototype, present
    * slide/deck/work/design/board, go into present mode

# remarks and reviews
mention
  name: mention, mention <to_create>/send/add/make/post, user/teammate/colleague mention/tag, tag add
  say: mention/tag/ping/at_mention * someone/somebody/colleague/teammate/coworker/user/people, use * mention

comment_resolve
  name: comment/thread/comment_thread/feedback/annotation/suggestion <to_resolve>/close/complete/mark_as_resolve/
    accept
  say: <to_resolve>/close/close_out/tick_off/clear/deal_with/wrap_up/settle/clear_off * comment/thread/comment_thread/
    feedback/annotation/suggestion

reaction_add
  name: reaction/emoji/sticker/vote/stamp/kudo add/send/leave/give/create/react, emoji reaction
  say: react, react to/with, give/leave/add/send/drop/put * reaction/emoji/sticker/stamp/thumb_up/heart, thumb up,
    give * kudo
  near: like

approval_request
  name: approval/review/sign_off/signoff/design_review/document_review <to_ask>/request/submit/send/start/open,
    <to_ask> approval/review/feedback, feedback <to_ask>, submit for approval/review
  say: <to_ask>/seek/need/look_for/wait_for/get_in_line_for * approval/sign_off/signoff/go_ahead/green_light/review/
    okay, submit/send/put_up/put_forward/hand_in * for approval/review/sign_off, put * out to review, send * round for
    approval, request * feedback, put in for approval

approval_give
  name: approval/review/design/document/draft/request/sign_off/signoff/change/content/design_review/expense/quote/
    campaign <to_approve>/accept/pass/give/grant/sign_off/green_light
  say: <to_approve>/sign_off/green_light/wave_through/rubber_stamp/okay/pass/clear * review/design/document/draft/
    request/work/change/campaign/file/board/page, give * approval/sign_off/go_ahead/green_light/ok/okay/nod/blessing/
    thumb_up to, give * go_ahead/green_light/nod/sign_off/approval, say yes to * review/design/draft/request
  near: task_complete

approval_refuse
  name: approval/review/design/document/draft/sign_off/change/content/design_review/expense/campaign <to_decline>/
    knock_back/send_back/deny/request_change, change request~, approval deny
  say: <to_decline>/knock_back/send_back/turn_away/veto/bounce/throw_out/shoot_down/push_back_on * review/design/
    draft/change/document/work/campaign, send * back for change/correction/rework, say no to * review/design/draft,
    ask for change to, withhold * approval

# files in and out
export_fail
  name: export/download/render/print/conversion fail/error/timeout/time_out/break/crash/abort, fail export
  say: export/render/download fail/error/time_out/break/crash/go_wrong/not_work/get_stick/not_go_through/fall_over/
    hang/not_finish/die, fail export/render, have/run_into/get trouble/problem/issue/difficulty/error export, have/
    run_into/get trouble/problem/issue/difficulty/error with * export, can_not/could_not/fail_to/not_manage_to/
    struggle_to/try_to_but_could_not/be_unable_to export, have * export fail/time_out, unsuccessful export, could not
    get * export
  near: error

import_fail
  name: import/upload/sync/migration/conversion/file_import/data_import fail/error/timeout/time_out/reject/abort
  say: import/upload/migration fail/error/time_out/break/crash/go_wrong/not_work/get_stick/not_go_through/fall_over,
    fail import/upload/migration, have/run_into/get trouble/problem/issue/error import/upload/migrate, have/run_into/
    get trouble/problem/issue/error with * import/upload/migration, can_not/could_not/fail_to/not_manage_to/
    struggle_to import/upload, have * import/upload fail/time_out/go_wrong, could not get * in
  near: error

plugin_remove
  name: plugin/extension/add_on/addon/app/widget/integration <to_remove>/<to_uninstall>/disable
  say: <to_remove>/<to_uninstall>/get_rid_of/ditch/throw_out/do_away_with * plugin/extension/add_on/widget
  near: integration_remove

plugin_install
  name: plugin/extension/add_on/addon/widget <to_install>/add/enable/activate, <to_install> plugin/extension
  say: <to_install>/add/get/enable/put_in/bolt_on/turn_on/start_use * plugin/extension/add_on/widget
  near: integration_add

desktop_install
  name: desktop/desktop_app/mac_app/window_app/desktop_client/desktop_application <to_install>/download/setup
  say: <to_install>/get/put_on/put/grab/have/set_up * desktop_app/desktop_client/desktop_version/desktop_application
  near: app_install

ai_use
  name: ai/ai_assistant/assistant/copilot/ai_prompt/prompt/ai_feature/generation/ai_generation/ai_image/ai_text/magic
    <to_use>/submit/generate/create/run/request/complete/send/start/open/ask, ai <to_use>, prompt submit
  say: <to_use>/ask/prompt/try/play_with/turn_to/lean_on/have/get/let * ai/ai_assistant/copilot/ai_feature/assistant,
    generate * with ai, ask ai to, have ai write/draw/make/do, submit * prompt, ai generation, ai prompt
  near: feature_use

storage_full
  name: storage/storage_limit/disk/space/storage_quota/file_limit full/reach/exceed/hit/near/warn/run_out, disk full
  say: run_out_of/be_out_of/fill_up/max_out/use_up/exhaust/be_short_of/run_low_on/exceed/hit * storage/space/
    storage_space/disk_space/storage_limit, storage/disk/space run_out/fill_up/be_full, no space leave, fill * storage
  near: limit_reach

seat_add
  name: seat/license <to_add>/buy/purchase/increase/expand
  say: take_on/bring_on/pay_for/buy/add/get/purchase/order/stock_up_on * seat/license, extra/more seat/license, up *
    seat count, raise * number of seat

workspace_leave
  name: workspace/team/organization/org/project/board/group/account leave/exit/quit/depart/<to_leave>
  say: <to_leave>/walk_out_of/bow_out_of/drop_out_of/get_out_of/step_away_from/remove_themselves_from * workspace/
    team/organization/org/project
  near: group_leave

workspace_create
  name: workspace/team_space/space <to_create>/setup/open
  say: <to_create>/set_up/open/start/open_up/kick_off/spin_up * workspace/team_space
  near: item_create

# contacts and deals
contact_create
  name: contact/lead/person/prospect/company/record/crm_contact/account_record/customer_record <to_create>/add/
    capture/save/enter, <to_create>/add contact/lead, new contact/lead
  say: <to_create>/add/type_in/key_in/enter/put_in/capture/save/log/record/jot_down/pick_up/bring_in/punch_in *
    contact/lead/prospect/person/company/record, type/key/put/enter * in * hand, type/key/punch * contact/lead/
    prospect/record in, new contact

contact_import
  name: contact/lead/list/record/customer/people/csv/spreadsheet/subscriber import/upload/load/sync/migrate/bulk_add,
    import contact/lead/list
  say: import/load/upload/bring_in/bring_over/pull_in/migrate/move_over/load_in/bulk_add/dump_in * contact/lead/list/
    record/spreadsheet/address_book, bring/load/pull/get/move/take/put * contact/lead/list/record/address_book in/
    over/across/up, contact/list import
  near: import

contact_merge
  name: contact/lead/record/company/duplicate/account/profile merge/dedupe/deduplicate/combine/unify/consolidate,
    duplicate remove/resolve/clean
  say: merge/dedupe/deduplicate/combine/consolidate/unify/join/clean_up/weed_out/fold_together/tidy_up/get_rid_of *
    duplicate/contact/lead/record/double, merge

contact_delete
  name: contact/lead/person/prospect/company/record <to_remove>/archive/purge/erase
  say: <to_remove>/wipe/purge/erase/clear_out/throw_out/bin * contact/lead/prospect/company/record
  near: item_delete

lead_qualify
  name: lead/prospect/opportunity/contact/mql/sql qualify/convert/accept/promote
  say: qualify/convert/accept/warm_up * lead/prospect/opportunity, turn * lead/prospect into deal/opportunity

lead_disqualify
  name: lead/prospect/opportunity/contact disqualify/reject/discard/junk
  say: disqualify/reject/discard/junk/write_off/throw_out/rule_out/drop/give_up_on * lead/prospect/opportunity

lead_assign
  name: lead/deal/contact/ticket/conversation/case/opportunity/task <to_assign>/route/reassign/hand_over/owner_change
  say: <to_assign>/route/reassign/hand_over/hand_off/pass_on/give * lead/deal/contact/ticket/conversation/case/
    opportunity to, be assign/give/hand * lead/deal/contact/ticket/conversation/case/opportunity, get * assign

deal_create
  name: deal/opportunity/opp <to_create>/open/add/start/log/new, <to_create> deal/opportunity, new deal/opportunity
  say: <to_create>/open/add/start/log/enter/put_in/register/put_on/open_up/set_up * deal/opportunity/opp, put/add/
    enter * deal/opportunity * pipeline/funnel/book, add to * pipeline, new deal/opportunity

deal_stage_change
  name: deal/opportunity/lead/opp/card/ticket/application stage/move/advance/progress/update/change/enter/forward/
    promote, deal/opportunity stage change/update/move/advance
  say: move/advance/progress/push/drag/bump/shift/take/bring/nudge * deal/opportunity/lead to/into/on/along/forward,
    deal/opportunity move/advance/reach/progress/get_to/go_to/enter, deal change stage
  near: deal_create

deal_win
  name: deal/opportunity/opp/sale win/close/close_win/sign/land/book
  say: win/close/land/seal/clinch/bag/bring_in/bring_home/pull_in/nail/book/score/sign/secure/pull_off/wrap_up/
    chalk_up/notch_up * deal/opportunity/sale, get * deal over line, deal close/win/land/come_in, bring/pull/get * in/
    home * deal, close * in * deal, win new business, make * sale, win

deal_lose
  name: deal/opportunity/opp/sale lose/close_lose/drop/abandon/fall_through
  say: lose/blow/miss_out_on/lose_out_on/see_off/walk_away_from/fumble/give_up_on * deal/opportunity/sale, deal/
    opportunity/sale fall_through/fall_apart/slip_away/go_south/collapse/die/go_cold/go_quiet/come_to_nothing/be_lose/
    go_nowhere/break_down/go_off_rail/peter_out/fizzle_out/go_bust/get_away/go_dead/not_come_off, have * deal/
    opportunity/sale fall_through/fall_apart/slip_away/go_south/go_cold/go_quiet/collapse/die/break_down

quote_create
  name: quote/proposal/estimate/offer/quotation <to_create>/draft/generate/prepare/build
  say: <to_create>/draft/prepare/draw_up/write_up/put_together/work_out * quote/proposal/estimate/quotation

quote_send
  name: quote/proposal/estimate/quotation send/issue/share/deliver/email/submit
  say: send/send_out/issue/share/deliver/email/put_in/submit/fire_off/get_out/hand_over/give/put_forward * quote/
    proposal/estimate/quotation, quote with/at/for, quote * price
  near: contract_send

quote_accept
  name: quote/proposal/estimate/quotation accept/approve/sign/win/confirm/agree/convert
  say: accept/approve/agree_to/say_yes_to/take_up/sign_off/go_ahead_with/go_for * quote/proposal/estimate/quotation,
    get/have * yes/go_ahead/okay/nod/approval/thumb_up/green_light on/for * quote/proposal/estimate/quotation, have/
    get/see * quote/proposal/estimate/quotation accept/approve/sign/sign_off, quote/proposal accept/approve/
    go_through/come_back_sign
  near: offer_accept

quote_refuse
  name: quote/proposal/estimate/quotation <to_decline>/expire/lose
  say: <to_decline>/say_no_to/turn_down/throw_out/pass_on * quote/proposal/estimate/quotation, get/have * no on/for *
    quote/proposal/estimate, have/get/see * quote/proposal/estimate <to_decline>/turn_down/knock_back, quote/proposal/
    estimate <to_decline>/be_turn_down
  near: offer_decline

contract_expire
  name: contract/agreement/term/license/sla_contract expire/end/lapse/run_out/terminate~
  say: contract/agreement/license expire/end/lapse/run_out/be_up/come_to_end/run_its_course, let * contract/agreement/
    license lapse/expire/run_out/end/slide
  near: subscription_expire

contract_sign
  name: contract/agreement/msa/order_form/document/envelope sign/countersign/execute/esign
  say: put/add/set * name/signature to/on * contract/agreement/order_form/document, sign/countersign/execute/ink/
    put_pen_to/sign_up_to * contract/agreement/order_form/msa, commit to * contract, sign on * dot line

# talking to customers
call_log
  name: call log/make/place/complete/end/record/dial/connect/start/answer/track/outbound/inbound, phone_call log/make/
    place/complete/dial, sale_call log/make/complete, outbound/inbound call
  say: call, phone, ring, dial, dial out, dial up, make/place/log/take/have/answer/hold/record/pick_up/be_on/return *
    call/phone_call, speak/talk * on phone, give * call/ring, get/be on phone, call out, phone out, phone up, leave *
    voicemail/voice_mail/voice_message, ring up, cold call
  near: call_support

meeting_cancel
  name: meeting/call/demo/appointment/session/consultation/calendar_event <to_cancel>
  say: <to_cancel>/call_off/pull_out_of/back_out_of/scrap * meeting/demo/session/appointment/consultation
  near: appointment_cancel

meeting_miss
  name: meeting/appointment/demo/call/consultation/interview no_show/miss/not_attend/unattend/absent
  say: be/get stand up, no show~, not turn up~, not show up~, fail to show up~, fail to turn up~, <to_miss> * meeting/
    appointment/demo/call/consultation/interview, be/get stand up in/at/by/for * meeting/appointment/demo/call,
    not_turn_up/not_show_up/fail_to_show_up/fail_to_turn_up/not_show/no_show/not_make_it/not_come for/to/at * meeting/
    appointment/demo/call/interview/consultation, meeting/appointment/demo no_show, have * no show, prospect/guest/
    client/customer not_show_up/not_turn_up, wait in vain
  who: no show, noshow

meeting_reschedule
  name: meeting/call/demo/appointment/session <to_reschedule>
  say: <to_reschedule>/push_back/put_off/move/shift * meeting/demo/call/session

sequence_start
  name: sequence/cadence/playbook/drip/outreach/automation/journey/nurture <to_start>/enroll/launch/activate/create/
    add/send, <to_start> sequence, contact enroll sequence, sequence contact enroll/add
  say: <to_start>/launch/kick_off/enroll_in/activate/set_off/set_up/run/fire_up * sequence/cadence/playbook/drip/
    nurture, put/add/enroll/drop/pop/move * into/in/to/on sequence/cadence/drip/nurture

sequence_pause
  name: sequence/cadence/campaign/drip/automation/workflow/journey/schedule <to_pause>/stop/hold
  say: <to_pause>/stop/halt/suspend/freeze/park * sequence/cadence/drip, put * sequence/cadence/drip/campaign/
    automation on hold/pause/ice, pause * campaign/workflow/automation

sequence_reply
  name: sequence/cadence/outreach/campaign/email/prospect/lead reply/response/respond/answer receive/get/-, reply
    receive/get, response receive
  say: hear back from, hear back, get/receive/have/win * reply/response/answer to/from/on, get/receive * reply/
    response, reply/response come in, have * reply to, prospect/lead reply/respond/answer/get_back_to_them/write_back,
    get * write back
  near: email_reply

template_reply
  name: macro/can_response/can_reply/save_reply/snippet/quick_reply/template_response/shortcut/text_expander <to_use>/
    apply/insert/run/send/<to_run>
  say: <to_use>/apply/insert/send/fall_back_on/rely_on/run/fire_off/paste_in * macro/can_response/can_reply/
    can_answer/save_answer/snippet/quick_reply/stock_reply/stock_answer/save_reply/save_response/template_reply

# tickets
ticket_resolve
  name: ticket/case/support_ticket/conversation/issue/request/complaint <to_resolve>/close/answer/complete/handle
  say: <to_resolve>/close/close_out/clear/clear_up/clear_off/handle/deal_with/wrap_up/get_through/work_through/
    work_off/knock_out/polish_off/finish/put_to_bed * ticket/case/conversation/request, ticket/case close/resolve

ticket_reopen
  name: ticket/case/conversation/issue reopen/re_open/return/reactivate/bounce_back
  say: reopen/open_again/re_open/open_back_up/open_up_again/bring_back * ticket/case/conversation/issue, ticket/case/
    conversation/issue come_back/reopen/be_reopen/pop_up_again/resurface/return/bounce_back/reappear/open_again/
    flare_up_again, have * ticket/case come_back/reopen/bounce_back/open_again, ticket/case come_back after * solve/
    resolve/close, ticket/case reopen after * solve/resolve/close

ticket_escalate
  name: ticket/case/issue/conversation/incident/complaint escalate/escalation/bump/hand_over/promote/raise_priority
  say: escalate/bump_up/kick_up/kick_upstairs/send_up/push_up/pass_up/hand_up * ticket/case/issue/conversation, send/
    pass/push/kick/bump/hand/move/take * up chain/line/ladder/level/tier, send/pass/push/kick/bump/hand/move/take * to
    next level/second line/second level/tier two/manager/supervisor, escalation, need * manager/supervisor~

ticket_merge
  name: ticket/case/conversation merge/combine/link
  say: merge/combine/link/join * ticket/case/conversation

ticket_reply
  name: ticket/case/conversation/agent/support/message reply/respond/answer/reply_send/comment, first response/reply
    send, public reply
  say: reply_to/respond_to/answer/get_back_to/write_back_on * ticket/case/conversation/customer, reply on ticket

sla_miss
  name: sla/service_level/target/response_time/deadline breach/miss/violate/fail/exceed/overdue/blow
  say: miss/breach/violate/blow/break/fail/overrun/go_over/bust/not_meet/fall_short_of * sla/service_level/
    response_target/deadline, sla/service_level breach/miss/violation/failure, be/respond/reply/answer too_late~

help_article_publish
  name: kb/kb_article/knowledge_base/knowledge_base_article/help/help_article/help_center_article/article/doc/guide/
    faq <to_publish>/create/write/add/update~, <to_publish> article/help_article
  say: <to_publish>/write/draft/pen/author/put_out/put_up/add/create * article/guide/piece/page/entry/answer for/in/
    to/on * help_center/knowledge_base/faq/help_page/kb, <to_publish>/write/draft/pen/author/put_out/add/create *
    help_article/help_page/kb_article/knowledge_base_article/support_article/faq
  near: item_publish

ticket_rate
  name: csat/satisfaction/customer_satisfaction/satisfaction_rating/customer_rating/ticket_rating/rating/
    survey_response receive/get/score/rating/collect
  say: get/receive/be_give/earn/score * csat/customer_rating/satisfaction_score/rating/score/grade/mark from, get/
    receive/earn * customer_rating/csat/satisfaction_score/bad_rating/good_rating/low_rating/poor_rating, customer/
    client rate/score/grade/mark * them/agent/support, be rate

chat_widget_install
  name: chat_widget/widget/messenger/tracking_code/tracking_snippet/chat/beacon/pixel/script/web_widget/tag
    <to_install>/add/setup/embed/activate/enable
  say: <to_install>/add/embed/put/drop/set_up/place/get * chat_widget/widget/messenger/tracking_code/snippet/pixel/
    script/live_chat on/in/to/onto * site/website/store/page/app, <to_install>/embed * chat_widget/widget/
    tracking_code/pixel

# automation and tools
workflow_activate
  name: workflow/automation/rule/zap/flow/trigger/bot/scenario/journey/playbook <to_activate>/start/launch/publish/
    turn_on/go_live
  say: <to_activate>/launch/set_live/put_live/start/publish/switch_on/turn_on/set_go/set_running * workflow/
    automation/rule/zap/flow/bot/scenario/playbook, switch/turn/put * workflow/automation/rule/zap/flow/bot on/live

workflow_deactivate
  name: workflow/automation/rule/zap/flow/trigger/bot/scenario/journey/playbook <to_deactivate>/stop/pause/turn_off/
    unpublish
  say: <to_deactivate>/stop/pause/shut_off/shut_down/kill/switch_off/turn_off * workflow/automation/rule/zap/flow/bot/
    scenario/playbook, switch/turn/shut * workflow/automation/rule/zap/flow/bot off/down

workflow_create
  name: workflow/automation/rule/zap/flow/trigger/bot/scenario/playbook <to_create>/build/setup/design
  say: <to_create>/build/design/set_up/put_together * workflow/automation/rule/zap/flow/bot/scenario/playbook
  near: item_create

workflow_fail
  name: workflow/automation/rule/zap/flow/trigger/bot/scenario/run/task fail/error/break/stop_error
  say: workflow/automation/zap/flow/scenario fail/break/error/fall_over/go_wrong/crash, fail workflow/automation/zap/
    run, have * workflow/automation/zap fail/break

integration_remove
  name: integration/app/connector/connection/account/data_source/sync/slack/calendar/mailbox/inbox <to_unlink>/
    disconnect/unlink/remove/revoke/disable
  say: cut/sever/break/break_off/drop/kill/pull/undo/end * connection/link/tie/integration/sync to/with, cut * off
    from, unhook, unplug, detach, decouple, uncouple, pull plug on~, unhook/unplug/disconnect/unlink/detach/decouple/
    uncouple * integration/connector/app/account/mailbox/inbox/calendar

integration_fail
  name: sync/integration_sync/integration/data_sync/calendar_sync/connection/connector fail/error/break/stop/drop/
    lose, sync error/failure
  say: sync/connection/integration/connector fail/break/error/drop/go_down/stop_work/fall_over/go_wrong/be_lose/
    get_stick/crash, have * sync/connection/integration/connector fail/break/drop/error/go_down/stop_work, lose *
    connection/sync to/with, sync/integration trouble/problem/issue

report_create
  name: report/dashboard/chart/forecast/view/custom_report <to_create>/build/save/schedule
  say: <to_create>/build/put_together/set_up/schedule/draw_up/compile/pull_together * report/dashboard/chart/forecast

report_export
  name: report/dashboard/chart/analytics/data <to_export>/download/email/print
  say: <to_export>/download/pull_out/print_off/print_out/take_away/save/save_down/pull_off/print * report/dashboard/
    chart, pull/get/take/save * report/dashboard/chart/data out/off/down

demo_request
  name: demo/demonstration/product_demo/walkthrough/sale_call <to_ask>/request/want/form_submit
  say: <to_ask>/want/be_after/push_for * demo/demonstration/walkthrough, ask to be show * demo/product/around, ask for
    someone to show them around, want to be show around, put in for * demo

contact_sales
  name: sale/sale_team/sale_rep/sale_contact contact/talk/form_submit/request/ask, contact sale, talk to sale, sale
    contact_form
  say: contact/talk_to/speak_to/get_in_touch_with/reach_out_to/ask_for/write_to/get_hold_of * sale/sale_team/sale_rep
  near: lead_create
"""
