<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi_VN" sourcelanguage="en_US">
<context>
    <name>Assistant</name>
    <message>
        <source>Commune Desk: first start</source>
        <translation>Quầy Một Cửa: thiết lập lần đầu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Counter 1</source>
        <translation>Quầy 1</translation>
    </message>
    <message>
        <source>Setting up the desk</source>
        <translation>Thiết lập quầy</translation>
    </message>
    <message>
        <source>Open the desk</source>
        <translation>Mở quầy làm việc</translation>
    </message>
    <message>
        <source>Later: open the desk</source>
        <translation>Để sau, mở quầy</translation>
    </message>
</context>
<context>
    <name>BackupPage</name>
    <message>
        <source>Copies and proof</source>
        <translation>Sao lưu và kiểm chứng</translation>
    </message>
    <message>
        <source>A copy is whole even while the desk is in use. Keep one on another disk. The proof plays the journal again and compares every table with it.</source>
        <translation>Bản sao luôn trọn vẹn kể cả khi quầy đang làm việc. Nên giữ một bản ở ổ đĩa khác. Kiểm chứng đọc lại toàn bộ nhật ký và đối chiếu với từng bảng.</translation>
    </message>
    <message>
        <source>Copy into the desk&apos;s folder</source>
        <translation>Sao vào thư mục của quầy</translation>
    </message>
    <message>
        <source>Copy to another place…</source>
        <translation>Sao ra nơi khác…</translation>
    </message>
    <message>
        <source>Prove the file</source>
        <translation>Kiểm chứng dữ liệu</translation>
    </message>
    <message>
        <source>Data folder: {path}</source>
        <translation>Thư mục dữ liệu: {path}</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>chưa có</translation>
    </message>
    <message>
        <source>Last copy here: {name}</source>
        <translation>Bản sao gần nhất tại đây: {name}</translation>
    </message>
    <message>
        <source>Where the copy goes</source>
        <translation>Nơi lưu bản sao</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Đang sao…</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>Đã sao vào {path}</translation>
    </message>
    <message>
        <source>No copy was made: {why}</source>
        <translation>Chưa sao được: {why}</translation>
    </message>
    <message>
        <source>Playing the journal again…</source>
        <translation>Đang đọc lại nhật ký…</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Days off and Saturdays worked in exchange, as announced. A change never moves a due date that was already printed.</source>
        <translation>Ngày nghỉ và thứ Bảy làm bù theo công bố. Thay đổi lịch không làm đổi ngày hẹn trả đã in.</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Year after</source>
        <translation>Năm sau</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Ngày nghỉ</translation>
    </message>
    <message>
        <source>Saturday worked</source>
        <translation>Thứ Bảy làm bù</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>đã công bố</translation>
    </message>
    <message>
        <source>computed, not yet announced</source>
        <translation>tự tính, chưa công bố</translation>
    </message>
    <message>
        <source>not known: weekends only</source>
        <translation>chưa rõ: chỉ tính thứ Bảy, Chủ nhật</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <source>limit not known</source>
        <translation>chưa rõ thời hạn</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CataloguePage</name>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Danh mục thủ tục</translation>
    </message>
    <message>
        <source>As published on the national portal. Provinces shorten limits and set fees by their own decisions: check what is marked as doubtful.</source>
        <translation>Theo công bố trên Cổng Dịch vụ công quốc gia. Tỉnh có thể rút ngắn thời hạn và quy định phí riêng: hãy kiểm tra những chỗ được đánh dấu.</translation>
    </message>
    <message>
        <source>Find a procedure</source>
        <translation>Tìm thủ tục</translation>
    </message>
    <message>
        <source>Code, name or sector; two letters of any words</source>
        <translation>Mã, tên hoặc lĩnh vực; gõ hai chữ cái đầu của các từ</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>The procedure</source>
        <translation>Nội dung thủ tục</translation>
    </message>
    <message>
        <source>{count} procedures</source>
        <translation>{count} thủ tục</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>hand in</source>
        <translation>nộp</translation>
    </message>
    <message>
        <source>show</source>
        <translation>xuất trình</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>read with some doubt</source>
        <translation>đọc từ nguồn còn hơi ngờ</translation>
    </message>
    <message>
        <source>read with doubt: check it</source>
        <translation>đọc từ nguồn còn ngờ: cần kiểm tra</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Lĩnh vực</translation>
    </message>
    <message>
        <source>Ministry</source>
        <translation>Bộ quản lý</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Thời hạn</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định công bố</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>CentreStep</name>
    <message>
        <source>The centre above</source>
        <translation>Trung tâm cấp trên</translation>
    </message>
    <message>
        <source>The centre gives an address and a code that counts once. Without a line, or without a code yet, choose “later”: receipts then carry provisional numbers, and the official ones follow (F10).</source>
        <translation>Trung tâm cấp địa chỉ và một mã ghi danh dùng một lần. Nếu chưa có đường truyền hoặc chưa có mã, chọn “Để sau”: giấy hẹn tạm mang số tạm, số chính thức sẽ được cấp sau (F10).</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Địa chỉ trung tâm</translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation>Mã ghi danh</translation>
    </message>
    <message>
        <source>Enrol now</source>
        <translation>Ghi danh ngay</translation>
    </message>
    <message>
        <source>is needed</source>
        <translation>cần nhập</translation>
    </message>
    <message>
        <source>asking the centre…</source>
        <translation>đang hỏi trung tâm…</translation>
    </message>
    <message>
        <source>enrolled with {name}</source>
        <translation>đã ghi danh với {name}</translation>
    </message>
    <message>
        <source>not enrolled</source>
        <translation>chưa ghi danh</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>At the counter</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính</translation>
    </message>
</context>
<context>
    <name>Clerks</name>
    <message>
        <source>no longer here</source>
        <translation>không còn làm tại đây</translation>
    </message>
    <message>
        <source>chooses a PIN at first sign-in</source>
        <translation>đặt mã PIN khi đăng nhập lần đầu</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>đã có mã PIN</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Đăng nhập</translation>
    </message>
</context>
<context>
    <name>ClerksForm</name>
    <message>
        <source>People of the desk</source>
        <translation>Cán bộ của quầy</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Give this role</source>
        <translation>Đổi sang vai trò này</translation>
    </message>
    <message>
        <source>Works here no longer</source>
        <translation>Không còn làm tại đây</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Xóa mã PIN</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Làm việc trở lại</translation>
    </message>
    <message>
        <source>{name} is on the list.</source>
        <translation>Đã thêm {name} vào danh sách.</translation>
    </message>
    <message>
        <source>{name}: {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã lưu.</translation>
    </message>
    <message>
        <source>{name} chooses a new PIN at the next sign-in.</source>
        <translation>{name} sẽ đặt mã PIN mới khi đăng nhập lần sau.</translation>
    </message>
</context>
<context>
    <name>ClerksPage</name>
    <message>
        <source>Clerks and PINs</source>
        <translation>Cán bộ và mã PIN</translation>
    </message>
    <message>
        <source>Who signs in at this desk. A desk without a list asks nobody. The head approves on the spot what the decree leaves to the head; an administrator keeps this list.</source>
        <translation>Những người đăng nhập tại quầy này. Quầy chưa có danh sách thì không hỏi đăng nhập. Lãnh đạo duyệt tại chỗ những việc thuộc thẩm quyền; quản trị giữ danh sách này.</translation>
    </message>
</context>
<context>
    <name>CounterStep</name>
    <message>
        <source>This counter and its clerks</source>
        <translation>Quầy và cán bộ</translation>
    </message>
    <message>
        <source>Whoever is on the list signs in with a PIN of their own, chosen at the first sign-in. An empty list is allowed: then nobody is asked.</source>
        <translation>Người có tên trong danh sách đăng nhập bằng mã PIN riêng, tự đặt khi đăng nhập lần đầu. Có thể để trống danh sách: khi đó không hỏi đăng nhập.</translation>
    </message>
    <message>
        <source>Who works at this desk</source>
        <translation>Người làm việc tại quầy</translation>
    </message>
</context>
<context>
    <name>DossierPanel</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>In lại</translation>
    </message>
    <message>
        <source>The dossier</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>What may be done now</source>
        <translation>Bước tiếp theo có thể làm</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã TTHC</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Cách nộp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>Cơ quan giải quyết</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>original</source>
        <translation>bản chính</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>chứng thực</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>photo</translation>
    </message>
</context>
<context>
    <name>DueBox</name>
    <message>
        <source>Ready on</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Time limit, a number</source>
        <translation>Thời hạn, bằng số</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>ngày làm việc</translation>
    </message>
    <message>
        <source>days</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>Time limit not in the catalogue</source>
        <translation>Danh mục chưa có thời hạn</translation>
    </message>
    <message>
        <source>As the decision of the procedure says</source>
        <translation>Nhập theo quyết định công bố thủ tục</translation>
    </message>
    <message>
        <source>No day given yet</source>
        <translation>Chưa hẹn ngày trả</translation>
    </message>
    <message>
        <source>The period begins when {agency} takes the dossier over</source>
        <translation>Thời hạn tính từ khi {agency} nhận hồ sơ</translation>
    </message>
    <message>
        <source>The period begins when the other agency takes it over</source>
        <translation>Thời hạn tính từ khi cơ quan kia nhận hồ sơ</translation>
    </message>
</context>
<context>
    <name>ErrorReports</name>
    <message>
        <source>Something went wrong</source>
        <translation>Chương trình gặp lỗi</translation>
    </message>
    <message>
        <source>The program met an error of its own. What was received is stored; you can go on working. Please pass the details on to support.</source>
        <translation>Chương trình gặp lỗi của chính nó. Hồ sơ đã nhận vẫn được lưu; có thể làm việc tiếp. Hãy gửi phần chi tiết cho bộ phận hỗ trợ.</translation>
    </message>
</context>
<context>
    <name>Event</name>
    <message>
        <source>{form} printed, copy {copy}</source>
        <translation>In {form}, lần {copy}</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Mới đăng ký</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>More papers requested</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Missing papers brought</source>
        <translation>Đã bổ sung</translation>
    </message>
    <message>
        <source>Payment requested</source>
        <translation>Yêu cầu nộp phí, lệ phí</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp phí, lệ phí</translation>
    </message>
    <message>
        <source>Extended with an apology</source>
        <translation>Xin lỗi và gia hạn</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Result returned</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Công dân rút hồ sơ</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Official number assigned</source>
        <translation>Cấp mã chính thức</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Đã xử lý mâu thuẫn</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Copy “{text}”</source>
        <translation>Sao chép “{text}”</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Receipt</source>
        <translation>giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Appointment slip</source>
        <translation>phiếu hẹn</translation>
    </message>
    <message>
        <source>Supplement request (Form 02)</source>
        <translation>Phiếu yêu cầu bổ sung (Mẫu 02)</translation>
    </message>
    <message>
        <source>Refusal slip (Form 03)</source>
        <translation>Phiếu từ chối tiếp nhận (Mẫu 03)</translation>
    </message>
    <message>
        <source>Hand-over record</source>
        <translation>Biên bản bàn giao hồ sơ</translation>
    </message>
    <message>
        <source>Receipt of the result</source>
        <translation>Giấy biên nhận trả kết quả</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>Commune Desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
</context>
<context>
    <name>Gender</name>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
</context>
<context>
    <name>IntakeScreen</name>
    <message>
        <source>Start anew</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Intake of a dossier</source>
        <translation>Tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>result {when}</source>
        <translation>hẹn trả {when}</translation>
    </message>
    <message>
        <source>not accepted: {reason}</source>
        <translation>không tiếp nhận: {reason}</translation>
    </message>
    <message>
        <source>Not received:</source>
        <translation>Chưa nhận được:</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>Window</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Language, size of text and contrast on this machine. It shows at once.</source>
        <translation>Ngôn ngữ, cỡ chữ và độ tương phản trên máy này. Thay đổi có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Độ tương phản</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Thường</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Cao</translation>
    </message>
    <message>
        <source>Sound when scanning</source>
        <translation>Âm thanh khi quét</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Locks itself when idle</source>
        <translation>Tự khóa khi không dùng</translation>
    </message>
    <message>
        <source>after {count} minutes</source>
        <translation>sau {count} phút</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Đã lưu.</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>Fee or charge</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount (đ)</source>
        <translation>Số tiền (đ)</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu biên lai</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>once paid</source>
        <translation>khi đã thu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Handled by another agency</source>
        <translation>Cơ quan khác giải quyết</translation>
    </message>
    <message>
        <source>Name of the agency; empty: handled here</source>
        <translation>Tên cơ quan; để trống: xã giải quyết</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>có ghi chú</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>another agency</source>
        <translation>cơ quan khác</translation>
    </message>
</context>
<context>
    <name>OutputColumn</name>
    <message>
        <source>Preview</source>
        <translation>In thử</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Receive and print</source>
        <translation>Tiếp nhận và in</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Máy in:</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
</context>
<context>
    <name>OwnerForm</name>
    <message>
        <source>Submitted for</source>
        <translation>Nộp thay cho</translation>
    </message>
    <message>
        <source>a citizen</source>
        <translation>cá nhân</translation>
    </message>
    <message>
        <source>an enterprise</source>
        <translation>doanh nghiệp</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>tổ chức khác</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên chủ hồ sơ</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Nơi cư trú</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Name of the organisation</source>
        <translation>Tên tổ chức</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>80 mm roll</source>
        <translation>Cuộn 80 mm</translation>
    </message>
</context>
<context>
    <name>PapersCard</name>
    <message>
        <source>Case</source>
        <translation>Trường hợp</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Another paper, by name (Enter adds)</source>
        <translation>Giấy tờ khác: gõ tên rồi Enter</translation>
    </message>
    <message>
        <source>Another paper, by name</source>
        <translation>Giấy tờ khác, gõ tên</translation>
    </message>
    <message>
        <source>Sets</source>
        <translation>Số bộ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Nhận kết quả</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Sets:</source>
        <translation>Số bộ:</translation>
    </message>
    <message>
        <source>Back to the papers</source>
        <translation>Trở lại giấy tờ</translation>
    </message>
    <message>
        <source>More: {entered}</source>
        <translation>Thêm: {entered}</translation>
    </message>
    <message>
        <source>More: note, fees, other agency</source>
        <translation>Thêm: ghi chú, phí, cơ quan khác</translation>
    </message>
    <message>
        <source>Case: {name}</source>
        <translation>Trường hợp: {name}</translation>
    </message>
    <message>
        <source>The catalogue lists no papers: add them by name</source>
        <translation>Danh mục không liệt kê giấy tờ: thêm theo tên ở dưới</translation>
    </message>
    <message>
        <source>The papers appear when a procedure is chosen</source>
        <translation>Chọn thủ tục để hiện các giấy tờ cần có</translation>
    </message>
    <message>
        <source>{ticked} / {total} papers</source>
        <translation>{ticked} / {total} giấy tờ</translation>
    </message>
</context>
<context>
    <name>PapersDelegate</name>
    <message>
        <source>shown</source>
        <translation>xuất trình</translation>
    </message>
    <message>
        <source>added</source>
        <translation>thêm</translation>
    </message>
</context>
<context>
    <name>PapersModel</name>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>Chứng thực</translation>
    </message>
    <message>
        <source>Photocopy</source>
        <translation>Photo</translation>
    </message>
</context>
<context>
    <name>PapersTable</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
</context>
<context>
    <name>PeopleCard</name>
    <message>
        <source>Submitted for someone else</source>
        <translation>Nộp thay người khác</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Known from an earlier dossier</source>
        <translation>Đã có ở hồ sơ trước</translation>
    </message>
    <message>
        <source>For oneself</source>
        <translation>Nộp cho chính mình</translation>
    </message>
    <message>
        <source>{numbers} is already open</source>
        <translation>Đã có hồ sơ {numbers} đang mở</translation>
    </message>
    <message>
        <source>Identity card scanned</source>
        <translation>Đã quét căn cước</translation>
    </message>
</context>
<context>
    <name>PeopleHits</name>
    <message>
        <source>Known people</source>
        <translation>Người đã biết</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>Place of residence</source>
        <translation>Nơi cư trú</translation>
    </message>
</context>
<context>
    <name>PrintFault</name>
    <message>
        <source>the printer {printer} is no longer on this computer</source>
        <translation>máy in {printer} không còn trên máy tính này</translation>
    </message>
    <message>
        <source>the printer {printer} did not take the page</source>
        <translation>máy in {printer} không nhận trang in</translation>
    </message>
    <message>
        <source>the printer {printer} is stopped</source>
        <translation>máy in {printer} đang dừng</translation>
    </message>
    <message>
        <source>the printer {printer} is out of paper</source>
        <translation>máy in {printer} hết giấy</translation>
    </message>
    <message>
        <source>the printer {printer} does not answer; is it switched on and connected?</source>
        <translation>máy in {printer} không trả lời; máy đã bật và nối dây chưa?</translation>
    </message>
    <message>
        <source>the file {printer} could not be written; is the disk full?</source>
        <translation>không ghi được tệp {printer}; ổ đĩa còn chỗ trống không?</translation>
    </message>
</context>
<context>
    <name>PrinterStep</name>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Choose where the receipts go. Print a test page and scan it back. Without a printer, pages are written as PDF files until one is there.</source>
        <translation>Chọn nơi in giấy hẹn. In một trang thử rồi quét lại. Khi chưa có máy in, các trang được ghi thành tệp PDF.</translation>
    </message>
</context>
<context>
    <name>Printers</name>
    <message>
        <source>ready</source>
        <translation>sẵn sàng</translation>
    </message>
    <message>
        <source>printing</source>
        <translation>đang in</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đang dừng</translation>
    </message>
    <message>
        <source>out of paper</source>
        <translation>hết giấy</translation>
    </message>
    <message>
        <source>takes no pages</source>
        <translation>không nhận trang in</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Tự động</translation>
    </message>
    <message>
        <source>Upper tray</source>
        <translation>Khay trên</translation>
    </message>
    <message>
        <source>Middle tray</source>
        <translation>Khay giữa</translation>
    </message>
    <message>
        <source>Lower tray</source>
        <translation>Khay dưới</translation>
    </message>
    <message>
        <source>Main tray</source>
        <translation>Khay chính</translation>
    </message>
    <message>
        <source>Manual feed</source>
        <translation>Nạp giấy tay</translation>
    </message>
</context>
<context>
    <name>PrintersForm</name>
    <message>
        <source>Forms and printers</source>
        <translation>Mẫu và máy in</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Khay giấy</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>This printer for every form</source>
        <translation>Dùng máy in này cho mọi mẫu</translation>
    </message>
    <message>
        <source>Print a test page</source>
        <translation>In trang thử</translation>
    </message>
    <message>
        <source>Scan the bars of the printed page: printer and scanner are proved together.</source>
        <translation>Quét mã vạch trên trang vừa in: kiểm tra cùng lúc máy in và máy quét.</translation>
    </message>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>do máy in chọn</translation>
    </message>
    <message>
        <source>pages are written as PDF files</source>
        <translation>các trang được ghi thành tệp PDF</translation>
    </message>
    <message>
        <source>not on this machine now</source>
        <translation>hiện không có trên máy này</translation>
    </message>
    <message>
        <source>Every form goes to this printer.</source>
        <translation>Mọi mẫu đều in ra máy này.</translation>
    </message>
    <message>
        <source>to be scanned: {text}</source>
        <translation>chờ quét: {text}</translation>
    </message>
    <message>
        <source>Printing: {where}</source>
        <translation>Đang in: {where}</translation>
    </message>
    <message>
        <source>The test page was not printed: {why}</source>
        <translation>Chưa in được trang thử: {why}</translation>
    </message>
    <message>
        <source>scanned: printer and scanner work</source>
        <translation>đã quét đúng: máy in và máy quét đều tốt</translation>
    </message>
</context>
<context>
    <name>PrintersPage</name>
    <message>
        <source>Printers</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>For each form: printer, paper, tray and copies. Pages go there without asking. What is chosen counts at once.</source>
        <translation>Chọn máy in, khổ giấy, khay và số bản cho từng mẫu. Khi in không hỏi lại. Lựa chọn có hiệu lực ngay.</translation>
    </message>
</context>
<context>
    <name>Prints</name>
    <message>
        <source>Printing on {printer}</source>
        <translation>Đang in ở {printer}</translation>
    </message>
    <message>
        <source>Written to {path}</source>
        <translation>Đã ghi {path}</translation>
    </message>
    <message>
        <source>{number} is stored, but this page was not printed: {why}. Print it again.</source>
        <translation>{number} đã lưu, nhưng trang này chưa in được: {why}. Hãy in lại.</translation>
    </message>
    <message>
        <source>{number} is received, but was not printed: {why}. It waits under “Received, never printed” (Ctrl 0); print it again from there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an error of the program; it is in the log</source>
        <translation>lỗi của chương trình; chi tiết có trong nhật ký kỹ thuật</translation>
    </message>
    <message>
        <source>Not printed: {why}. What was recorded is stored.</source>
        <translation>Chưa in được: {why}. Dữ liệu đã ghi vẫn còn nguyên.</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>read with doubt from the portal: check it</source>
        <translation>đọc từ Cổng DVC chưa chắc chắn: cần kiểm tra</translation>
    </message>
    <message>
        <source>unit of the time limit inferred: check it</source>
        <translation>đơn vị của thời hạn do suy đoán: cần kiểm tra</translation>
    </message>
</context>
<context>
    <name>ProcedureSearch</name>
    <message>
        <source>Two letters of any words, e.g. dk ks</source>
        <translation>Gõ hai chữ đầu của từ bất kỳ, ví dụ: dk ks</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Procedures found</source>
        <translation>Thủ tục tìm thấy</translation>
    </message>
</context>
<context>
    <name>QuickFields</name>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Fee per copy (đ)</source>
        <translation>Phí một bản (đ)</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu BL</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Certification number</source>
        <translation>Số chứng thực</translation>
    </message>
</context>
<context>
    <name>QuickScreen</name>
    <message>
        <source>Nothing yet today. The first line appears here.</source>
        <translation>Hôm nay chưa có hồ sơ nào. Hồ sơ đầu tiên sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Store, next</source>
        <translation>Ghi, người tiếp theo</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Vẫn người trước</translation>
    </message>
    <message>
        <source>Remark on a mistake</source>
        <translation>Ghi chú dòng sai</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>In giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>What was wrong, and what is right</source>
        <translation>Sai ở đâu, đúng là thế nào</translation>
    </message>
    <message>
        <source>Quick entries of today</source>
        <translation>Hồ sơ nhận nhanh hôm nay</translation>
    </message>
    <message>
        <source>Remarked</source>
        <translation>Có ghi chú</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Người yêu cầu</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số chứng thực</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Số trang</translation>
    </message>
    <message>
        <source>Fee (đ)</source>
        <translation>Phí (đ)</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Nhận nhanh</translation>
    </message>
    <message>
        <source>Procedure with its result on the spot</source>
        <translation>Thủ tục trả kết quả ngay</translation>
    </message>
    <message>
        <source>To pay:</source>
        <translation>Phải thu:</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>{count} cases · {copies} copies · {money} đ</source>
        <translation>{count} hồ sơ · {copies} bản · {money} đ</translation>
    </message>
    <message>
        <source>Card scanned: check every field</source>
        <translation>Đã quét căn cước: kiểm tra từng ô</translation>
    </message>
    <message>
        <source>Card scanned</source>
        <translation>Đã quét căn cước</translation>
    </message>
    <message>
        <source>{amount} đ</source>
        <translation>{amount} đ</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>không thu phí</translation>
    </message>
    <message>
        <source>{name} · number {book}</source>
        <translation>{name} · số {book}</translation>
    </message>
</context>
<context>
    <name>Rating</name>
    <message>
        <source>Very satisfied</source>
        <translation>Rất hài lòng</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Hài lòng</translation>
    </message>
    <message>
        <source>Not satisfied</source>
        <translation>Không hài lòng</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Bỏ qua</translation>
    </message>
</context>
<context>
    <name>ReceiptView</name>
    <message>
        <source>Preview of the receipt</source>
        <translation>Xem trước giấy tiếp nhận</translation>
    </message>
    <message>
        <source>The receipt appears here while you type</source>
        <translation>Giấy tiếp nhận hiện ở đây khi nhập</translation>
    </message>
</context>
<context>
    <name>RefusalPanel</name>
    <message>
        <source>Reason, as it is told to the applicant</source>
        <translation>Lý do, như nói với người nộp</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Do not accept the dossier</source>
        <translation>Từ chối tiếp nhận hồ sơ</translation>
    </message>
    <message>
        <source>is recorded</source>
        <translation>có ghi sổ</translation>
    </message>
</context>
<context>
    <name>RegisterModel</name>
    <message>
        <source>{status} · overdue</source>
        <translation>{status} · quá hạn</translation>
    </message>
    <message>
        <source>{status} · not printed</source>
        <translation>{status} · chưa in</translation>
    </message>
    <message>
        <source>{status} · due today</source>
        <translation>{status} · đến hạn</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
</context>
<context>
    <name>RegisterScreen</name>
    <message>
        <source>Number, name, telephone, procedure…</source>
        <translation>Mã hồ sơ, họ tên, điện thoại, thủ tục…</translation>
    </message>
    <message>
        <source>Find a dossier</source>
        <translation>Tìm hồ sơ</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>{count} shown</source>
        <translation>{count} hồ sơ</translation>
    </message>
    <message>
        <source>Nothing found for “{text}”</source>
        <translation>Không tìm thấy “{text}”</translation>
    </message>
    <message>
        <source>No dossier yet. F3 takes the first one in.</source>
        <translation>Chưa có hồ sơ nào. Bấm F3 để tiếp nhận hồ sơ đầu tiên.</translation>
    </message>
</context>
<context>
    <name>RegisterTable</name>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
</context>
<context>
    <name>RemarkStrip</name>
    <message>
        <source>Keep the remark</source>
        <translation>Lưu ghi chú</translation>
    </message>
</context>
<context>
    <name>ReturnBy</name>
    <message>
        <source>At the counter</source>
        <translation>Tại quầy</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính</translation>
    </message>
</context>
<context>
    <name>ReturnFacts</name>
    <message>
        <source>no. {number}, {day}</source>
        <translation>số {number}, ngày {day}</translation>
    </message>
    <message>
        <source>a refusal with its reasons</source>
        <translation>văn bản từ chối có lý do</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Submitted by</source>
        <translation>Người nộp</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>The folder is</source>
        <translation>Bìa hồ sơ ở</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả lại bản chính</translation>
    </message>
    <message>
        <source>Unpaid</source>
        <translation>Chưa thu</translation>
    </message>
    <message>
        <source>at this desk</source>
        <translation>tại quầy này</translation>
    </message>
    <message>
        <source>with the officer</source>
        <translation>cán bộ thụ lý</translation>
    </message>
    <message>
        <source>at the agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>at the centre</source>
        <translation>trung tâm</translation>
    </message>
    <message>
        <source>on the shelf</source>
        <translation>kệ kết quả</translation>
    </message>
    <message>
        <source>with the citizen</source>
        <translation>người dân</translation>
    </message>
    <message>
        <source>{days} days late</source>
        <translation>Quá hạn {days} ngày</translation>
    </message>
    <message>
        <source>{days} days early</source>
        <translation>Trước hạn {days} ngày</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Returned already: {when}, to {who}</source>
        <translation>Đã trả: {when}, cho {who}</translation>
    </message>
    <message>
        <source>by post {number}</source>
        <translation>qua bưu chính {number}</translation>
    </message>
</context>
<context>
    <name>ReturnForm</name>
    <message>
        <source>Number of the result</source>
        <translation>Số kết quả</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>as asked for</source>
        <translation>giải quyết theo đề nghị</translation>
    </message>
    <message>
        <source>refused with reasons</source>
        <translation>từ chối, có lý do</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Người nhận kết quả</translation>
    </message>
    <message>
        <source>Personal number</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Trả</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Số hiệu bưu gửi</translation>
    </message>
    <message>
        <source>Receipt series</source>
        <translation>Ký hiệu biên lai</translation>
    </message>
    <message>
        <source>Receipt number</source>
        <translation>Số biên lai</translation>
    </message>
    <message>
        <source>Note, authorisation</source>
        <translation>Ghi chú, giấy ủy quyền</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Mức độ hài lòng</translation>
    </message>
    <message>
        <source>Another person: note the authorisation paper</source>
        <translation>Người khác: ghi giấy ủy quyền</translation>
    </message>
    <message>
        <source>Same name; the dossier has no number</source>
        <translation>Trùng họ tên; hồ sơ không có số định danh</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Đúng chủ hồ sơ</translation>
    </message>
    <message>
        <source>The applicant, card checked</source>
        <translation>Đúng người nộp, đã đối chiếu căn cước</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
</context>
<context>
    <name>ReturnScreen</name>
    <message>
        <source>Scan the receipt, or type the dossier number</source>
        <translation>Quét giấy hẹn hoặc gõ mã hồ sơ</translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Print the result receipt</source>
        <translation>In giấy biên nhận</translation>
    </message>
    <message>
        <source>The dossier&apos;s page</source>
        <translation>Xem hồ sơ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Làm mới</translation>
    </message>
    <message>
        <source>Return a result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>This dossier was {former}; its number is now {number}.</source>
        <translation>Mã {former} là mã cũ; hồ sơ nay mang mã {number}.</translation>
    </message>
    <message>
        <source>Press 1, 2 or 3 for the rating, 0 to skip it.</source>
        <translation>Bấm 1, 2 hoặc 3 để chọn mức hài lòng, 0 để bỏ qua.</translation>
    </message>
    <message>
        <source>returned to {name}</source>
        <translation>đã trả cho {name}</translation>
    </message>
    <message>
        <source>There is no result to print a receipt for yet.</source>
        <translation>Chưa có kết quả để in giấy biên nhận.</translation>
    </message>
</context>
<context>
    <name>ReturnSheet</name>
    <message>
        <source>No result is recorded yet. Enter its number and day to give it back.</source>
        <translation>Chưa ghi kết quả vào máy. Nhập số và ngày của kết quả rồi trả luôn.</translation>
    </message>
    <message>
        <source>There is no result to give back: {status}. {reason}</source>
        <translation>Không có kết quả để trả: {status}. {reason}</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Clerk</source>
        <translation>Cán bộ tiếp nhận</translation>
    </message>
    <message>
        <source>Case officer</source>
        <translation>Cán bộ thụ lý</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Lãnh đạo</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Quản trị</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Quick entry</source>
        <translation>Nhận nhanh</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>PDF file</source>
        <translation>Tệp PDF</translation>
    </message>
    <message>
        <source>as the printer chooses</source>
        <translation>do máy in chọn</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mẫu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Khay</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
</context>
<context>
    <name>ScanBox</name>
    <message>
        <source>Scan a dossier or identity card, or type to find…</source>
        <translation>Quét mã hồ sơ, căn cước, hoặc gõ để tìm…</translation>
    </message>
    <message>
        <source>Scan or find</source>
        <translation>Quét hoặc tìm</translation>
    </message>
</context>
<context>
    <name>Scans</name>
    <message>
        <source>Not scanned:</source>
        <translation>Chưa nhận mã:</translation>
    </message>
    <message>
        <source>first answer what is asked.</source>
        <translation>hãy trả lời câu hỏi trên màn hình trước.</translation>
    </message>
    <message>
        <source>Is it {number}?</source>
        <translation>Có phải {number}?</translation>
    </message>
    <message>
        <source>The scan came damaged: compare with the paper, then press Enter.</source>
        <translation>Mã quét bị méo: hãy so với tờ giấy rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Scanned:</source>
        <translation>Vừa quét:</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Catalogue and settings</source>
        <translation>Danh mục và cài đặt</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Printer: {name}</source>
        <translation>Máy in: {name}</translation>
    </message>
    <message>
        <source>Prints to PDF files</source>
        <translation>In ra tệp PDF</translation>
    </message>
    <message>
        <source>Printer:</source>
        <translation>Máy in:</translation>
    </message>
    <message>
        <source>Printer trouble</source>
        <translation>Máy in có lỗi</translation>
    </message>
    <message>
        <source>Preview of the receipt</source>
        <translation>Xem trước giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Card scanned: check every field</source>
        <translation>Đã quét thẻ: cần kiểm tra từng ô</translation>
    </message>
    <message>
        <source>Scanner {port}:</source>
        <translation>Máy quét {port}:</translation>
    </message>
    <message>
        <source>connected, ready to scan</source>
        <translation>đã kết nối, sẵn sàng quét</translation>
    </message>
    <message>
        <source>not connected. Look at its cable; it is tried again by itself.</source>
        <translation>mất kết nối. Hãy kiểm tra dây; máy tự thử lại.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Registered</source>
        <translation>Mới đăng ký</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Không tiếp nhận</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>Đang xử lý</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Chờ nộp phí</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Result ready</source>
        <translation>Có kết quả</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả kết quả</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Today: received {received} · returned {returned} · due {due}</source>
        <translation>Hôm nay: nhận {received} · trả {returned} · đến hạn {due}</translation>
    </message>
    <message>
        <source>Next number: {number}</source>
        <translation>Số tiếp theo: {number}</translation>
    </message>
    <message>
        <source>only {count} left</source>
        <translation>chỉ còn {count} số</translation>
    </message>
    <message>
        <source>{count} not yet sent</source>
        <translation>{count} mục chưa gửi</translation>
    </message>
    <message>
        <source>Not sent: the centre holds other lines; call support</source>
        <translation>Chưa gửi: dữ liệu ở trung tâm khác máy này; gọi hỗ trợ</translation>
    </message>
    <message>
        <source>Not sent: the centre refuses this machine</source>
        <translation>Chưa gửi: trung tâm từ chối máy này</translation>
    </message>
    <message>
        <source>Not connected to a centre</source>
        <translation>Chưa kết nối trung tâm</translation>
    </message>
    <message>
        <source>All sent</source>
        <translation>Đã gửi hết</translation>
    </message>
    <message>
        <source>No line</source>
        <translation>Mất mạng</translation>
    </message>
</context>
<context>
    <name>Step</name>
    <message>
        <source>Receive</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Do not accept</source>
        <translation>Từ chối tiếp nhận</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Bàn giao</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Nhận bàn giao</translation>
    </message>
    <message>
        <source>Request more papers</source>
        <translation>Yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Take in missing papers</source>
        <translation>Nhận bổ sung</translation>
    </message>
    <message>
        <source>Request payment</source>
        <translation>Yêu cầu nộp phí</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Ghi nộp phí</translation>
    </message>
    <message>
        <source>Apologise and extend</source>
        <translation>Xin lỗi, gia hạn</translation>
    </message>
    <message>
        <source>Record the result</source>
        <translation>Ghi kết quả</translation>
    </message>
    <message>
        <source>Return the result</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút hồ sơ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng xử lý</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Assign the official number</source>
        <translation>Cấp mã chính thức</translation>
    </message>
    <message>
        <source>Settle a conflict</source>
        <translation>Xử lý mâu thuẫn</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In giấy</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ghi chú thêm</translation>
    </message>
</context>
<context>
    <name>Tasks</name>
    <message>
        <source>Overdue · send Form 04</source>
        <translation>Quá hạn · lập Mẫu 04</translation>
    </message>
    <message>
        <source>Receipt not printed</source>
        <translation>Chưa in giấy hẹn</translation>
    </message>
    <message>
        <source>Due · no result yet</source>
        <translation>Đến hạn · chưa có KQ</translation>
    </message>
    <message>
        <source>Result here · to return</source>
        <translation>Có kết quả · chờ trả</translation>
    </message>
    <message>
        <source>Waiting for papers · {days} days left</source>
        <translation>Chờ bổ sung · còn {days} ngày</translation>
    </message>
    <message>
        <source>Waiting for papers · last day</source>
        <translation>Chờ bổ sung · ngày cuối</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Nothing is left to do.</source>
        <translation>Không còn việc nào phải làm.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting for papers</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>On the shelf, to return</source>
        <translation>Trên kệ, chờ trả</translation>
    </message>
    <message>
        <source>Received, not printed</source>
        <translation>Đã nhận, chưa in</translation>
    </message>
    <message>
        <source>Not sent to the centre</source>
        <translation>Chưa gửi trung tâm</translation>
    </message>
    <message>
        <source>Received at the counter</source>
        <translation>Nhận trực tiếp</translation>
    </message>
    <message>
        <source>Received online</source>
        <translation>Nhận trực tuyến</translation>
    </message>
    <message>
        <source>Received by post</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Quick entry (certification)</source>
        <translation>Nhận nhanh (chứng thực)</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Satisfied or very satisfied</source>
        <translation>Hài lòng / rất hài lòng</translation>
    </message>
    <message>
        <source>Numbers used / voided</source>
        <translation>Số đã dùng / hủy</translation>
    </message>
    <message>
        <source>Received today by the hour</source>
        <translation>Nhận trong ngày theo giờ</translation>
    </message>
    <message>
        <source>Figures of today</source>
        <translation>Số liệu hôm nay</translation>
    </message>
    <message>
        <source>To be done before {time}</source>
        <translation>Cần làm trước {time}</translation>
    </message>
    <message>
        <source>{count} errands</source>
        <translation>{count} việc</translation>
    </message>
    <message>
        <source>{count} have their result</source>
        <translation>{count} đã có kết quả</translation>
    </message>
    <message>
        <source>an apology is owed (Form 04)</source>
        <translation>cần phiếu xin lỗi (Mẫu 04)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>{count} near their last day</source>
        <translation>{count} sắp hết hạn bổ sung</translation>
    </message>
    <message>
        <source>{count} for over 30 days</source>
        <translation>{count} quá 30 ngày</translation>
    </message>
    <message>
        <source>print them: F5, Ctrl P</source>
        <translation>in lại: F5, Ctrl P</translation>
    </message>
    <message>
        <source>{day}: the day was not closed (F8)</source>
        <translation>Ngày {day} chưa khóa (F8)</translation>
    </message>
    <message>
        <source>{day}: {count} received · closed · not all sent</source>
        <translation>Ngày {day}: nhận {count} · đã khóa · chưa gửi hết</translation>
    </message>
    <message>
        <source>{day}: {count} received · closed · at the centre</source>
        <translation>Ngày {day}: nhận {count} · đã khóa · trung tâm đã nhận đủ</translation>
    </message>
    <message>
        <source>last sent {time}</source>
        <translation>gửi lần cuối {time}</translation>
    </message>
    <message>
        <source>never sent</source>
        <translation>chưa gửi lần nào</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Commune Desk</source>
        <translation>Quầy Một Cửa</translation>
    </message>
    <message>
        <source>Language: change</source>
        <translation>Đổi ngôn ngữ</translation>
    </message>
</context>
<context>
    <name>UnitForm</name>
    <message>
        <source>Superior organ (first line of the heading)</source>
        <translation>Cơ quan cấp trên (dòng thứ nhất của tiêu đề)</translation>
    </message>
    <message>
        <source>Unit (second line of the heading)</source>
        <translation>Đơn vị (dòng thứ hai của tiêu đề)</translation>
    </message>
    <message>
        <source>Name of the desk</source>
        <translation>Tên bộ phận một cửa</translation>
    </message>
    <message>
        <source>Agency code of dossier numbers</source>
        <translation>Mã đơn vị trong mã hồ sơ</translation>
    </message>
    <message>
        <source>Place (before the date)</source>
        <translation>Địa danh (trước ngày tháng)</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Telephone for citizens</source>
        <translation>Điện thoại giải đáp cho người dân</translation>
    </message>
    <message>
        <source>Where citizens look a dossier up (web address)</source>
        <translation>Địa chỉ trang tra cứu hồ sơ</translation>
    </message>
    <message>
        <source>Name of the centre above</source>
        <translation>Tên hệ thống trung tâm cấp trên</translation>
    </message>
    <message>
        <source>This counter</source>
        <translation>Quầy này</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>“Same day” until</source>
        <translation>“Trong ngày” tính đến</translation>
    </message>
    <message>
        <source>How a period is counted</source>
        <translation>Cách tính thời hạn</translation>
    </message>
    <message>
        <source>Civil Code: day of receipt not counted</source>
        <translation>Bộ luật Dân sự: không tính ngày nhận</translation>
    </message>
    <message>
        <source>Day of receipt counts before the cut-off</source>
        <translation>Tính cả ngày nhận nếu nhận trước giờ chốt</translation>
    </message>
    <message>
        <source>By working hours from the minute</source>
        <translation>Theo giờ làm việc, tính từ phút nhận</translation>
    </message>
</context>
<context>
    <name>UnitPage</name>
    <message>
        <source>Unit and counter</source>
        <translation>Đơn vị và quầy</translation>
    </message>
    <message>
        <source>What stands in the heading of every paper, and how due dates are counted. Papers already printed stay as they are.</source>
        <translation>Phần tiêu đề in trên mọi giấy tờ và cách tính ngày hẹn trả. Giấy đã in giữ nguyên như cũ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Not stored.</source>
        <translation>Chưa lưu.</translation>
    </message>
    <message>
        <source>Stored. New papers carry it from now on.</source>
        <translation>Đã lưu. Giấy tờ in từ bây giờ sẽ theo thông tin mới.</translation>
    </message>
</context>
<context>
    <name>UnitStep</name>
    <message>
        <source>The unit and its paper heading</source>
        <translation>Đơn vị và tiêu đề giấy tờ</translation>
    </message>
    <message>
        <source>This stands on every receipt. Only the unit and its agency code are indispensable; everything can be changed later in the settings (F12).</source>
        <translation>Thông tin này in trên mọi giấy hẹn. Chỉ bắt buộc tên đơn vị và mã đơn vị; mọi mục đều sửa được sau trong Cài đặt (F12).</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Nạp từ tệp…</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>The unit&apos;s file</source>
        <translation>Tệp thông tin đơn vị</translation>
    </message>
    <message>
        <source>{file} cannot be read: {why}</source>
        <translation>Không đọc được {file}: {why}</translation>
    </message>
    <message>
        <source>Read from {file}.</source>
        <translation>Đã nạp từ {file}.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>Read</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Take a look</source>
        <translation>Cần xem lại</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>Không dùng được</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Find on the shelf</source>
        <translation>Tìm trên kệ</translation>
    </message>
    <message>
        <source>Name, number, telephone…</source>
        <translation>Họ tên, mã hồ sơ, điện thoại…</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Results on the shelf</source>
        <translation>Kết quả trên kệ</translation>
    </message>
    <message>
        <source>On the shelf, waiting</source>
        <translation>Trên kệ, chờ trả</translation>
    </message>
    <message>
        <source>{days} days</source>
        <translation>{days} ngày</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>No waiting result fits.</source>
        <translation>Không có kết quả nào đang chờ khớp với từ đã gõ.</translation>
    </message>
    <message>
        <source>The shelf is empty.</source>
        <translation>Kệ kết quả trống.</translation>
    </message>
</context>
<context>
    <name>Weekday</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
</context>
<context>
    <name>YearSheet</name>
    <message>
        <source>Calendar of {year}</source>
        <translation>Lịch năm {year}</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Tháng {month}</translation>
    </message>
</context>
<context>
    <name>_HitDelegate</name>
    <message>
        <source>time limit not known</source>
        <translation>chưa rõ thời hạn</translation>
    </message>
</context>
</TS>
